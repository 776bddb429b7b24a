import { methodGuide } from '../method-guide';

export const bancontact = methodGuide('bancontact', { flow: 'bancontact', facts: ['bancontact-be'] });
