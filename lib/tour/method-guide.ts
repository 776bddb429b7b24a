import type { MethodId } from '../page/method-ids';
import type { AnchorRole } from '../page/reading';
import type { Guide, GuideStep } from './guide';

/** What comes after the shop's own button: the catalogue keys are `tour.pay.<flow>`. */
export type PayFlow =
  | 'account'
  | 'alipay'
  | 'bancontact'
  | 'bank'
  | 'bizum'
  | 'blik'
  | 'card'
  | 'pix'
  | 'redirect'
  | 'scan'
  | 'sheet'
  | 'slip'
  | 'tosspay'
  | 'unionpay';

interface Parts {
  readonly flow: PayFlow;
  readonly facts: Guide['facts'];
  /** Other rows that stand for it on a page: a card's brands. */
  readonly also?: readonly MethodId[];
  /** Cards between the choice and the total. */
  readonly before?: readonly GuideStep[];
}

/**
 * The guide of one method, which bears the method's id: find its row, check the amount, know what the button
 * does. It ends before anything is paid.
 */
export function methodGuide(id: MethodId, parts: Parts): Guide {
  return guideTo(id, id, parts);
}

/** The same of a method that shares its id with others, and is known by what pages call it. */
export function namedGuide(id: string, of: { id: MethodId; called: RegExp }, parts: Parts): Guide {
  return { ...guideTo(id, of.id, parts), of };
}

function guideTo(id: string, method: MethodId, { flow, facts, also = [], before = [] }: Parts): Guide {
  const others: AnchorRole[] = also.map((one): AnchorRole => `method:${one}`);
  return {
    id,
    title: 'tour.method.title',
    name: `tour.name.${id}`,
    facts,
    steps: [
      {
        id: 'choose',
        anchors: [`method:${method}`, ...others, 'method-list'],
        title: 'tour.choose.title',
        body: 'tour.choose.body',
      },
      ...before,
      { id: 'total', anchors: ['total'], title: 'tour.total.title', body: 'tour.total.body' },
      { id: 'pay', anchors: ['pay-button'], title: 'tour.pay.title', body: `tour.pay.${flow}` },
    ],
  };
}
