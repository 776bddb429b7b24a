import { methodGuide } from '../method-guide';

export const kakaopay = methodGuide('kakaopay', { flow: 'redirect', facts: ['kakaopay-kr'] });
