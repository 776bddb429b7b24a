import { methodGuide } from '../method-guide';

export const blik = methodGuide('blik', { flow: 'blik', facts: ['blik-pl'] });
