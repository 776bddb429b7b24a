import { methodGuide } from '../method-guide';

export const unionpay = methodGuide('unionpay', {
  flow: 'unionpay',
  facts: ['unionpay-cn'],
  before: [
    {
      id: 'ready',
      anchors: ['method:unionpay', 'method-list'],
      title: 'tour.unionpay.ready.title',
      body: 'tour.unionpay.ready.body',
    },
  ],
});
