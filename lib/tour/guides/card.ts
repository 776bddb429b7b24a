import { methodGuide } from '../method-guide';

export const card = methodGuide('card', {
  flow: 'card',
  facts: ['card-generic'],
  also: ['visa', 'mastercard', 'amex', 'discover', 'jcb', 'diners', 'elo', 'mir', 'unionpay'],
});
