import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { Whole } from '../ui/whole';
import { ByHandSection } from './by-hand-section';
import { CurrencyForkSection } from './currency-fork-section';
import { GlossaryList } from './glossary-list';
import { HelpSlipPanel } from './help-slip-panel';
import { HowToSection } from './how-to-section';
import { MarketGuess } from './market-guess';
import { MethodsSection } from './methods-section';
import { FurtherAdvice, NoticesSection } from './notices-section';
import { hasQuestions } from './order-questions';
import { PaidOffer } from './paid-offer';
import { PopupFooter } from './popup-footer';
import { PopupHeader } from './popup-header';
import {
  amountOf,
  furtherAdvice,
  hasOrder,
  isPending,
  noticesOf,
  type PopupActions,
  type PopupModel,
  safeguardsOf,
} from './popup-model';
import { QuestionList } from './question-list';
import { SafeguardsSection } from './safeguards-section';
import { LimitsSummary, OffersSummary } from './slot-summaries';
import { StatePanel } from './state-panel';
import { TotalSection } from './total-section';
import { WorkPanel } from './work-panel';

/** Contents of sections other rooms own; each is built only when its row is open. */
export interface PopupSlots {
  /** Resolves when what the model shows open can be drawn without a jump. */
  readonly ready?: (model: PopupModel) => Promise<void>;
  readonly installments: (model: PopupModel, actions: PopupActions) => ComponentChildren;
  readonly limits: (model: PopupModel, actions: PopupActions) => ComponentChildren;
}

interface Props {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly slots: PopupSlots;
}

/** The whole popup: one scroll, worst first, depth one click away. */
export function PopupScreen({ model, actions, slots }: Props) {
  const { t } = useSay();
  const [workOpen, setWorkOpen] = useState(false);
  const [slipOpen, setSlipOpen] = useState(false);
  // Once offered it stays while the popup is open, to say what became of it.
  const paidOffered = useRef(false);
  paidOffered.current ||= model.offerMarkPaid;
  const { state, settings } = model;
  const host = 'host' in state ? state.host : null;
  const order = hasOrder(model);
  const pageKind = state.kind === 'read' ? state.pageKind : null;
  const amount = amountOf(model.total);
  // A paid order has its questions where it is kept.
  const asksOrder = pageKind !== 'result' && hasQuestions(model.ask);
  const offersInParts = model.offers.some((row) => row.from !== 'at-once');
  const section = (id: string) => ({
    open: settings.openSections[id] ?? false,
    onToggle: (open: boolean) => actions.toggleSection(id, open),
  });
  return (
    <div class="pg-popup" aria-busy={state.kind === 'reading'}>
      <PopupHeader site={model.site} workOpen={workOpen} onWork={() => setWorkOpen(!workOpen)} />
      <main>
        {workOpen && (
          <Whole>
            <WorkPanel model={model} host={host} actions={actions} />
          </Whole>
        )}
        <StatePanel state={state} actions={actions} />
        {(order || state.kind === 'reading') && (
          <TotalSection
            total={model.total}
            reading={state.kind === 'reading'}
            secondsLeft={model.secondsLeft}
            cartDifference={model.cartDifference}
            currencies={currenciesFor(model)}
            onEdit={actions.editTotal}
          />
        )}
        <NoticesSection notices={noticesOf(model.advice)} waiting={isPending(model)} />
        {paidOffered.current && <PaidOffer model={model} actions={actions} />}
        {state.kind !== 'read' && state.kind !== 'reading' && (
          <ByHandSection model={model} currencies={currenciesFor(model)} actions={actions} />
        )}
        {state.kind !== 'reading' && pageKind !== 'result' && (
          <MethodsSection
            rows={model.methods}
            onPage={state.kind === 'read'}
            atCheckout={pageKind === 'cart'}
            hasAmount={amount !== null}
            openSections={settings.openSections}
            secondsLeft={model.secondsLeft}
            actions={actions}
          >
            {state.kind === 'read' && <MarketGuess model={model} actions={actions} />}
          </MethodsSection>
        )}
        {order && (
          <div class="pg-section pg-rows">
            {offersInParts && (
              <Disclosure
                level={2}
                title={t('popup.offers.heading')}
                summary={<OffersSummary offers={model.offers} />}
                {...section('installments')}
              >
                <FurtherAdvice advice={furtherAdvice(model.advice, 'installment')} />
                {slots.installments(model, actions)}
              </Disclosure>
            )}
            <SafeguardsSection safeguards={safeguardsOf(model.advice)} {...section('safeguards')} />
            {(model.limits.length > 0 || asksOrder) && (
              <Disclosure
                level={2}
                title={t('popup.limits.heading')}
                summary={<LimitsSummary limits={model.limits} />}
                {...section('limits')}
              >
                <FurtherAdvice advice={furtherAdvice(model.advice, 'limit')} />
                {slots.limits(model, actions)}
              </Disclosure>
            )}
            {model.fork && (
              <CurrencyForkSection
                fork={model.fork}
                {...section('currency')}
                onSettings={() => actions.openOptions('settings')}
              />
            )}
          </div>
        )}
        <div class="pg-section pg-rows">
          <HowToSection model={model} actions={actions} {...section('how-to')} />
          <Disclosure level={2} title={t('popup.questions.heading')} {...section('questions')}>
            <QuestionList questions={model.questions} onSearch={actions.searchBothLanguages} />
          </Disclosure>
          <Disclosure level={2} title={t('popup.glossary.heading')} {...section('glossary')}>
            <GlossaryList />
          </Disclosure>
        </div>
        {slipOpen && (
          <Whole>
            <HelpSlipPanel model={model} host={host} actions={actions} />
          </Whole>
        )}
      </main>
      <PopupFooter
        model={model}
        slipOpen={slipOpen}
        onSlip={() => setSlipOpen(!slipOpen)}
        actions={actions}
      />
    </div>
  );
}

/** Currencies to type an amount in: the page's, the card's, then those of the limits, the common ones last. */
export function currenciesFor(model: PopupModel): string[] {
  const amount = amountOf(model.total);
  const known = [
    amount?.currency,
    model.settings.cardCurrency,
    ...model.limits.map((meter) => meter.limit.currency),
    ...['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'JPY', 'KRW', 'BRL', 'MXN', 'PLN', 'RUB'],
  ];
  return [...new Set(known.filter((code): code is string => Boolean(code)))];
}
