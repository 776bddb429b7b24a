import { methodGuide } from '../method-guide';

export const pix = methodGuide('pix', { flow: 'pix', facts: ['pix-br'] });
