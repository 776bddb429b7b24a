import { methodGuide } from '../method-guide';

export const googlepay = methodGuide('googlepay', { flow: 'sheet', facts: ['googlepay'] });
