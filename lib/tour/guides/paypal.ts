import { methodGuide } from '../method-guide';

export const paypal = methodGuide('paypal', { flow: 'redirect', facts: ['paypal'] });
