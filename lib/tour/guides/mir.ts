import { methodGuide } from '../method-guide';

export const mir = methodGuide('mir', { flow: 'card', facts: ['mir-ru'] });
