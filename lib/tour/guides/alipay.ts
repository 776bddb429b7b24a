import { methodGuide } from '../method-guide';

export const alipay = methodGuide('alipay', { flow: 'alipay', facts: ['alipay-cn'] });
