import { methodGuide } from '../method-guide';

export const oxxo = methodGuide('oxxo', { flow: 'slip', facts: ['oxxo-mx'] });
