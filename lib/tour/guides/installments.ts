import type { Guide } from '../guide';

/** What to read before a payment is split: terms, whole cost, lateness. Ends before anything is agreed to. */
export const installments: Guide = {
  id: 'installments',
  title: 'tour.installments.name',
  name: 'tour.installments.name',
  facts: ['cn-installments-first', 'huabei', 'cn-card-inst', 'pboc-apr'],
  steps: [
    {
      id: 'terms',
      anchors: ['installments', 'method-list'],
      title: 'tour.installments.terms.title',
      body: 'tour.installments.terms.body',
    },
    {
      id: 'cost',
      anchors: ['installments', 'total'],
      title: 'tour.installments.cost.title',
      body: 'tour.installments.cost.body',
    },
    {
      id: 'late',
      anchors: ['installments', 'method-list'],
      title: 'tour.installments.late.title',
      body: 'tour.installments.late.body',
    },
    {
      id: 'agree',
      anchors: ['pay-button'],
      title: 'tour.installments.agree.title',
      body: 'tour.installments.agree.body',
    },
  ],
};
