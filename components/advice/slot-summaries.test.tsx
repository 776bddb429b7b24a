// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { compareOffers } from '../../lib/installments/compare';
import { planFact, sampleView } from '../../lib/installments/test-facts';
import { usageOf } from '../../lib/ledger/usage';
import { entry, factsWith, limitFact, NOW, ownLimit, viewWith } from '../../lib/limits/fixtures';
import { limitMeters } from '../../lib/limits/meters';
import type { LimitsView } from '../../lib/limits/types';
import { SayProvider } from '../ui/say';
import { LimitsSummary, OffersSummary } from './slot-summaries';

afterEach(cleanup);

function text(children: ComponentChildren): string {
  const t = createTranslator('en', catalogueOf('en'), catalogueOf('en'));
  const say = {
    t,
    locale: 'en' as const,
    words: {},
    otherWords: null,
    pageLanguage: null,
    glossary: [],
    today: '2026-11-24',
  };
  render(<SayProvider value={say}>{children}</SayProvider>);
  const shown = (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
  cleanup();
  return shown;
}

describe('OffersSummary', () => {
  const summary = (...texts: string[]) => {
    const offers = texts.map((one, item) => ({ text: one, item }));
    return text(<OffersSummary offers={compareOffers(sampleView({ offers }, [planFact({})]))} />);
  };

  it('says what the page offers', () => {
    expect(summary('¥333.34×3期 免息')).toMatch(/^3 × CNY 333.34 · 0(?:.0)? ?% a year$/);
  });

  it("never shows a market's usual plan as an offer", () => {
    expect(compareOffers(sampleView({}, [planFact({})])).some(({ from }) => from === 'market')).toBe(true);
    expect(summary()).toBe('none on this page');
  });
});

describe('LimitsSummary', () => {
  const law = { about: 'import', methods: null } as const;
  const single = limitFact('cn-cbec-single', [entry({ who: 'law', conditional: true })], law);
  const code = limitFact('cn-qr', [entry({ who: 'law', conditional: true, minor: 50_000 })]);
  const summary = (view: LimitsView) => text(<LimitsSummary limits={limitMeters(view)} />);

  it('measures against the quota on imports, and lets no limit of codes lead', () => {
    const facts = factsWith({ limits: [single, code] });
    // Which limit an amount is of is told where one is near or passed; that all fit names none.
    expect(summary(viewWith({ facts, minor: 96_600 }))).toMatch(/^1 checked .*fits$/);
    expect(summary(viewWith({ facts, minor: 600_000 }))).toMatch(/^CNY 5,000 .*over$/);
    expect(summary(viewWith({ facts: factsWith({ limits: [code] }) }))).toBe('only in some cases');
    expect(summary(viewWith({}))).toBe('none known');
  });

  it('never says "fits" of an order of unknown size', async () => {
    const usage = await usageOf([], NOW, ['Asia/Shanghai']);
    const wallet = limitFact('wallet', [entry({ period: 'year', minor: 300_000_000 })]);
    const view = viewWith({ facts: factsWith({ limits: [wallet] }), total: null, usage });
    expect(summary(view)).toMatch(/cannot tell$/);
  });

  it('signs a passed limit of the shopper as such', () => {
    const ownLimits = [ownLimit({ minor: 50_000, period: 'transaction' })];
    expect(summary(viewWith({ minor: 96_600, set: { ownLimits } }))).toMatch(/^CNY 500 .*over$/);
  });
});
