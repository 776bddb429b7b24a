import { methodGuide } from '../method-guide';

export const paypay = methodGuide('paypay', { flow: 'scan', facts: ['paypay-jp'] });
