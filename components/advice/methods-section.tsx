import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSay } from '../ui/say';
import { MethodRow } from './method-row';
import type { PopupActions, MethodRow as Row } from './popup-model';

interface Props {
  readonly rows: readonly Row[];
  /** Whether these are the page's own methods, or what the market usually has. */
  readonly onPage: boolean;
  /** Whether methods come on a later page: this one is the cart. */
  readonly atCheckout: boolean;
  /** Whether there is an amount: without page and amount nothing was asked, and "unknown" answers nothing. */
  readonly hasAmount: boolean;
  readonly openSections: Readonly<Record<string, boolean>>;
  readonly secondsLeft: number | null;
  readonly actions: PopupActions;
  /** What is to be known of all of them. */
  readonly children?: ComponentChildren;
}

/** Methods offered here first; the market's others behind one more click. */
export function MethodsSection({
  rows,
  onPage,
  atCheckout,
  hasAmount,
  openSections,
  secondsLeft,
  actions,
  children,
}: Props) {
  const { t } = useSay();
  const [all, setAll] = useState(false);
  const offered = rows.filter((row) => row.advice.offered);
  // A confirmation page may leave the choice to the page after it: then the market's usual methods stand here.
  const usual = !onPage || (offered.length > 0 && offered.every((row) => row.pagePlace === null));
  const others = rows.filter((row) => !row.advice.offered);
  const shown = onPage && !all ? offered : rows;
  return (
    <section class="pg-section" aria-labelledby="pg-methods">
      <h2 id="pg-methods">{t(usual ? 'popup.methods.market' : 'popup.methods.here')}</h2>
      {onPage && usual && <p class="pg-soft">{t('popup.methods.later')}</p>}
      {onPage && offered.length === 0 && (
        <p class="pg-soft">{t(atCheckout ? 'popup.methods.at-checkout' : 'popup.methods.none')}</p>
      )}
      {shown.map((row) => (
        <MethodRow
          key={row.advice.id}
          row={row}
          asked={onPage || hasAmount}
          open={openSections[`method:${row.advice.id}`] ?? false}
          secondsLeft={secondsLeft}
          actions={actions}
        />
      ))}
      {onPage && others.length > 0 && (
        <button type="button" class="pg-text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'popup.methods.fewer' : 'popup.methods.more', { count: others.length })}
        </button>
      )}
      {children}
    </section>
  );
}
