import { methodGuide } from '../method-guide';

export const ideal = methodGuide('ideal', { flow: 'bank', facts: ['ideal-nl'] });
