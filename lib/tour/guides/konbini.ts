import { methodGuide } from '../method-guide';

export const konbini = methodGuide('konbini', { flow: 'slip', facts: ['konbini-jp'] });
