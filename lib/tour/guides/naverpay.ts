import { methodGuide } from '../method-guide';

export const naverpay = methodGuide('naverpay', { flow: 'redirect', facts: ['naverpay-kr'] });
