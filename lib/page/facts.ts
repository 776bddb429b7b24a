import type { AddressReading } from './address';
import { readAddress } from './address';
import { amountsOf, type PageAmount } from './amounts';
import { type Button, type ButtonKind, buttonsOf, settleButtons } from './buttons';
import { type Hints, hintsOf } from './currency';
import { countOf, type Field, fieldsOf } from './fields';
import type { Topic } from './lexicon/words';
import { findMethods } from './methods';
import { paymentField } from './payment-fields';
import type { OfferedMethod } from './reading';
import { inZone, type SnapNode, type TextNode, ZONE } from './snapshot';
import { findTotal, type TotalFinding } from './total';
import { type Labelled, labelAmounts } from './total-label';
import { isOwn, type View } from './view';

/** What the kinds judge by: every finding of one page, made once. */
export interface PageFacts {
  readonly view: View;
  readonly address: AddressReading | null;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  readonly cardField: SnapNode | null;
  readonly amounts: readonly PageAmount[];
  readonly labelled: readonly Labelled[];
  readonly hints: Hints;
  readonly total: TotalFinding;
  readonly methods: readonly OfferedMethod[];
  readonly headings: readonly TextNode[];
}

/** Gathers the findings. */
export function factsOf(view: View, languages: readonly string[]): PageFacts {
  const { snapshot } = view;
  const fields = fieldsOf(view);
  const cardField = paymentField(view, fields);
  const methods = findMethods(view, fields, cardField);
  const asks = cardField !== null || methods.length > 1 || countOf(fields, 'who') >= 3;
  const choices = methods.filter(({ item }) => isChoice(view.node(item)));
  const buttons = settleButtons(buttonsOf(view), asks, cardField !== null || choices.length > 1);
  const amounts = amountsOf(view);
  const labelled = labelAmounts(view, amounts);
  const hints = hintsOf(snapshot, languages, amounts);
  const payTexts = new Set<number>();
  for (const { node, kind } of buttons)
    if (kind === 'pay') for (let id = node.id; id <= node.end; id++) payTexts.add(id);
  return {
    view,
    address: snapshot.url === null ? null : readAddress(snapshot.url),
    fields,
    buttons,
    cardField,
    amounts,
    labelled,
    hints,
    total: findTotal(labelled, payTexts, hints),
    methods,
    headings: headingsOf(view),
  };
}

function isChoice(node: SnapNode | undefined): boolean {
  return node?.kind === 'control' && /^(?:radio|tab|select)$/.test(node.type);
}

/** Texts that head a part of the page: headings, and short lines alone in bold boxes by their names. */
function headingsOf(view: View): TextNode[] {
  const found: TextNode[] = [];
  for (const node of view.snapshot.nodes) {
    if (node.kind !== 'text' || node.text.length > 70) continue;
    const named =
      !inZone(node, ZONE.control) &&
      /head|title|legend|step|(?:^|[-_ ])hd(?=$|[-_ ])/.test(view.hints(node, 1));
    if (inZone(node, ZONE.heading) ? view.isOwnHeading(node) : named && isOwn(node)) found.push(node);
  }
  return found;
}

/** The first heading that speaks of a topic. */
export function headingOf(facts: PageFacts, topic: Topic): TextNode | undefined {
  return facts.headings.find((heading) => facts.view.says(topic, heading.text));
}

export function buttonOf(facts: PageFacts, kind: ButtonKind): Button | undefined {
  return facts.buttons.find((button) => button.kind === kind);
}

export function buttonCount(facts: PageFacts, kind: ButtonKind): number {
  return facts.buttons.filter((button) => button.kind === kind).length;
}

export function fieldCount(facts: PageFacts, kind: Field['kind']): number {
  return countOf(facts.fields, kind);
}
