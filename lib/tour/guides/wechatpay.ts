import { methodGuide } from '../method-guide';

export const wechatpay = methodGuide('wechatpay', { flow: 'scan', facts: ['wechat-cn'] });
