import type { Guide } from '../guide';

/** From the cart to the confirmation page and its payment; the same guide goes on when the page changes. */
export const order: Guide = {
  id: 'order',
  title: 'tour.order.name',
  name: 'tour.order.name',
  facts: ['cn-cart-to-order'],
  steps: [
    {
      id: 'items',
      anchors: ['total'],
      title: 'tour.order.items.title',
      body: 'tour.order.items.body',
    },
    {
      id: 'check',
      anchors: ['coupon', 'total'],
      title: 'tour.order.check.title',
      body: 'tour.order.check.body',
    },
    {
      id: 'compare',
      anchors: ['total'],
      title: 'tour.order.compare.title',
      body: 'tour.order.compare.body',
    },
    {
      id: 'pay',
      anchors: ['method-list', 'pay-button'],
      title: 'tour.order.pay.title',
      body: 'tour.order.pay.body',
    },
  ],
};
