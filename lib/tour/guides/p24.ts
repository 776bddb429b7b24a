import { methodGuide } from '../method-guide';

export const p24 = methodGuide('p24', { flow: 'bank', facts: ['p24-pl'] });
