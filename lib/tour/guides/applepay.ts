import { methodGuide } from '../method-guide';

export const applepay = methodGuide('applepay', { flow: 'sheet', facts: ['applepay'] });
