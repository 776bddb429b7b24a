import type { Guide } from '../guide';

/** Paying with Alipay: find its row, check the amount, know what the button does. Ends before anything is paid. */
export const alipay: Guide = {
  id: 'alipay',
  title: 'tour.alipay.name',
  steps: [
    {
      id: 'choose',
      anchors: ['method:alipay', 'method-list'],
      title: 'tour.alipay.choose.title',
      body: 'tour.alipay.choose.body',
    },
    {
      id: 'total',
      anchors: ['total'],
      title: 'tour.alipay.total.title',
      body: 'tour.alipay.total.body',
    },
    {
      id: 'pay',
      anchors: ['pay-button'],
      title: 'tour.alipay.pay.title',
      body: 'tour.alipay.pay.body',
    },
  ],
};
