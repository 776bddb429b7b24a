// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import common from '../../lib/i18n/catalogue/en/common.json';
import english from '../../lib/i18n/catalogue/en/installments.json';
import ledger from '../../lib/i18n/catalogue/en/ledger.json';
import commonChinese from '../../lib/i18n/catalogue/zh-CN/common.json';
import chinese from '../../lib/i18n/catalogue/zh-CN/installments.json';
import { createTranslator } from '../../lib/i18n/translator';
import { compareOffers } from '../../lib/installments/compare';
import { planFact, sampleView } from '../../lib/installments/test-facts';
import type { HeldPlan } from '../../lib/installments/types';
import type { LedgerFault } from '../../lib/ledger/types';
import { SayProvider } from '../ui/say';
import { HeldPlansView } from './held-plans-view';
import { InstallmentsSection } from './installments-section';

afterEach(cleanup);

const plan: HeldPlan = {
  id: 'a',
  provider: 'klarna',
  shop: 'shop.example',
  currency: 'EUR',
  confirmedOn: '2026-10-20',
  payments: [
    { date: '2026-10-20', minor: 2_500, paidOn: '2026-10-20' },
    { date: '2026-11-20', minor: 2_500, paidOn: null },
    { date: '2026-12-20', minor: 2_500, paidOn: null },
  ],
  earlyPayoff: 'fee-kept',
};

function show(children: ComponentChildren, locale: 'en' | 'zh-CN' = 'en') {
  const base = { ...english, ...ledger, ...common };
  const t = createTranslator(locale, locale === 'en' ? base : { ...chinese, ...commonChinese }, base);
  const say = {
    t,
    locale,
    words: {},
    otherWords: null,
    pageLanguage: null,
    glossary: [],
    today: '2026-11-24',
  };
  return render(<SayProvider value={say}>{children}</SayProvider>);
}

const rows = (...texts: string[]) =>
  compareOffers(sampleView({ offers: texts.map((text, item) => ({ text, item })) }, [planFact({})]));
const text = (element: Element) => (element.textContent ?? '').replace(/\u00a0/g, ' ');
const section = (
  given: ReturnType<typeof rows>,
  onConfirm = vi.fn(async () => null),
  heldPlans: HeldPlan[] = [],
) => (
  <InstallmentsSection
    rows={given}
    heldPlans={heldPlans}
    amount={{ currency: 'CNY', minor: 100_000 }}
    currencies={['CNY', 'USD']}
    market="CN"
    onConfirm={onConfirm}
  />
);

describe('InstallmentsSection', () => {
  it('shows each offer with fee, yearly rate, method and law, and calls it a loan', () => {
    show(section(rows('¥89.33×12期', '¥333.34×3期 免息')));
    const [free, dear] = screen.getAllByRole('button').slice(0, 2);
    expect(free && text(free)).toContain('3 × CNY 333.34');
    expect(free && text(free)).toContain('no fee');
    expect(dear && text(dear)).toMatch(/loan.*fee about CNY 71\.96.*about 13\.0% a year/);
    if (dear) fireEvent.click(dear);
    const open = text(document.body);
    expect(open).toContain('In allabout CNY 1,071.96');
    expect(open).toContain('simple interest (IRR × periods a year); China PBoC announcement [2021] No. 3');
    expect(open).toContain('Unknownexact due dates, late fee, who lends');
    expect(open).toContain('This is a loan');
  });

  it('keeps a plan by a click and says where', async () => {
    const onConfirm = vi.fn(async () => null);
    show(section(rows('花呗分期 ¥333.34×3期'), onConfirm));
    const offer = screen.getAllByRole('button')[0];
    if (offer) fireEvent.click(offer);
    fireEvent.click(screen.getByRole('button', { name: 'I took this plan' }));
    expect(onConfirm).toHaveBeenCalledWith(expect.objectContaining({ count: 3, factId: 'sample-plan' }));
    expect((await screen.findByRole('status')).textContent).toContain('on this device only');
  });

  it('says what is owed before another plan is taken', () => {
    show(
      section(
        rows('¥333.34×3期'),
        vi.fn(async () => null),
        [plan],
      ),
    );
    expect(text(document.body)).toContain('You already owe EUR 50.00 by Dec 24, 2026.');
    expect(text(document.body)).toContain('2 payments of plans you have, 1 of them overdue');
  });

  it('marks what is usual as no offer, with its threshold', () => {
    const min = {
      key: 'min',
      period: 'order',
      kind: 'min',
      amount: { currency: 'CNY', minor: 200_000 },
      who: 'provider',
      zone: null,
      installmentCount: null,
      conditional: false,
    } as const;
    show(section(compareOffers(sampleView({}, [planFact({ limits: [min] })]))));
    expect(text(document.body)).toContain('The page shows no offer');
    fireEvent.click(screen.getByRole('button', { name: /not offered on this page/ }));
    expect(text(document.body)).toContain('out of reach');
    fireEvent.click(screen.getAllByRole('button', { name: /Huabei/ })[0] ?? document.body);
    expect(text(document.body)).toContain('Orders must be at least CNY 2,000.');
    expect(screen.queryByRole('button', { name: 'I took this plan' })).toBeNull();
  });

  it('turns a printed monthly fee into its true rate', () => {
    show(section(rows('12期 手续费率0.6% 每期')));
    fireEvent.click(screen.getByRole('button', { name: /12 parts/ }));
    expect(text(document.body)).toContain('The page states0.6% a month');
    expect(text(document.body)).toContain('If taken on the whole amount each month, that is 13.0% a year.');
  });

  it('shows the rates a provider states where the cost is unknown', () => {
    const plans = [6, 12].map((count) => ({ count, interval: 1, unit: 'month' as const, feePpm: null }));
    show(section(compareOffers(sampleView({}, [planFact({ plans, aprFromPpm: 0, aprToPpm: 360_000 })]))));
    fireEvent.click(screen.getByRole('button', { name: /not offered on this page/ }));
    fireEvent.click(screen.getByRole('button', { name: /up to 12 parts, amount not shown/ }));
    expect(text(document.body)).toContain('The lender states0% to 36% a year');
    expect(text(document.body)).toContain('cost unknown');
  });

  it('draws costs and dates with their numbers as text', () => {
    show(section(rows('¥89.33×12期', '¥333.34×3期 免息', '花呗 6期')));
    fireEvent.click(screen.getByRole('button', { name: 'Draw it' }));
    const [costs, times] = screen.getAllByRole('figure');
    expect(costs && text(costs)).toContain('CNY 1,071.96 (+ 71.96)');
    expect(costs && text(costs)).toContain('Not drawn: plans whose cost is unknown.');
    expect(times && text(times)).toContain('12 payments of CNY 89.33, from Dec 24, 2026 to Nov 24, 2027');
  });

  it('speaks Chinese without a word left over', () => {
    show(
      section(
        rows('¥89.33×12期'),
        vi.fn(async () => null),
        [plan],
      ),
      'zh-CN',
    );
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(text(document.body)).toContain('12 期 × CNY 89.33');
    expect(text(document.body)).not.toMatch(/installments\.|\{\w+\}/);
  });
});

describe('InstallmentsByHand', () => {
  const open = () => {
    show(section([]));
    fireEvent.click(screen.getByRole('button', { name: 'Work it out by hand' }));
  };
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Work it out' }));

  it('works a plan out', () => {
    open();
    type('Number of parts', '12');
    type('Each part', '89.33');
    submit();
    expect(text(document.body)).toContain('12 × CNY 89.33');
    expect(text(document.body)).toContain('fee CNY 71.96');
    expect(text(document.body)).toContain('13.0% a year');
  });

  it('names the first wrong field, how to mend it, and goes there', () => {
    open();
    submit();
    expect(screen.getByRole('alert').textContent).toBe('Number of parts: Fill this in.');
    type('Number of parts', '3');
    type('Each part', '300');
    submit();
    expect(text(screen.getByRole('alert'))).toBe(
      'Each part: These parts do not reach the price. The least is CNY 333.34.',
    );
    expect(document.activeElement).toBe(screen.getByLabelText('Each part'));
    type('Price if paid at once', 'a lot');
    submit();
    expect(text(screen.getByRole('alert'))).toContain('Price if paid at once: Not an amount');
  });

  it('takes the whole fee, another interval and a payment day', () => {
    open();
    fireEvent.change(screen.getByLabelText('What do you know?'), { target: { value: 'fee' } });
    fireEvent.change(screen.getByLabelText('Paid every'), { target: { value: '2-week' } });
    fireEvent.change(screen.getByLabelText('Currency'), { target: { value: 'USD' } });
    type('Price if paid at once', '100');
    type('Number of parts', '4');
    type('The whole fee', '4');
    submit();
    expect(text(document.body)).toContain('4 × USD 26.00');
    fireEvent.change(screen.getByLabelText('First part'), { target: { value: 'statement' } });
    submit();
    expect(text(screen.getByRole('alert'))).toBe('Payment day of the month: A day from 1 to 31.');
  });
});

describe('HeldPlansView', () => {
  const actions = () => ({
    markPaid: vi.fn(async (): Promise<LedgerFault | null> => null),
    markUnpaid: vi.fn(async () => null),
    moveDue: vi.fn(async () => null),
    drop: vi.fn(async () => null),
    exportCalendar: vi.fn(),
  });

  it('lists parts, marks them, and asks before removing', () => {
    const given = actions();
    const { container } = show(<HeldPlansView plans={[plan]} actions={given} />);
    expect(text(container)).toContain('Due in the next 30 daysEUR 50.00');
    fireEvent.click(screen.getByRole('button', { name: /Klarna at shop\.example/ }));
    const parts = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(parts.map(text)).toEqual([
      expect.stringContaining('paid Oct 20, 2026'),
      expect.stringContaining('overdue'),
      expect.stringContaining('due'),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Mark part 2 of Klarna at shop.example as paid' }));
    expect(given.markPaid).toHaveBeenCalledWith(plan, 1);
    fireEvent.click(screen.getByRole('button', { name: /Undo: part 1/ }));
    expect(given.markUnpaid).toHaveBeenCalledWith(plan, 0);
    fireEvent.click(screen.getAllByRole('button', { name: 'Change date' })[1] ?? container);
    const date = screen.getByLabelText('Due date of part 3 of Klarna at shop.example');
    fireEvent.change(date, { target: { value: '2026-12-28' } });
    expect(given.moveDue).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(given.moveDue).toHaveBeenCalledWith(plan, 2, '2026-12-28');
    fireEvent.click(screen.getByRole('button', { name: /Remove the plan/ }));
    expect(given.drop).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Remove it for good?' }));
    expect(given.drop).toHaveBeenCalledWith(plan);
    fireEvent.click(screen.getByRole('button', { name: /calendar/ }));
    expect(given.exportCalendar).toHaveBeenCalled();
    expect(text(container)).toContain('The fee is not refunded.');
  });

  it('says why a change was not kept', async () => {
    show(<HeldPlansView plans={[plan]} actions={{ ...actions(), markPaid: async () => 'quota' }} />);
    fireEvent.click(screen.getByRole('button', { name: /Klarna at shop\.example/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Mark part 2 of Klarna at shop.example as paid' }));
    await screen.findByText('The browser has no room left. Nothing was changed.');
  });

  it('says when there is nothing', () => {
    show(<HeldPlansView plans={[]} actions={actions()} />);
    expect(screen.getByText(/None kept/)).toBeTruthy();
  });

  it('offers no calendar for what is all paid', () => {
    const paid = {
      ...plan,
      payments: plan.payments.map((payment) => ({ ...payment, paidOn: '2026-11-01' })),
      earlyPayoff: null,
    };
    show(<HeldPlansView plans={[paid]} actions={actions()} />);
    expect(screen.getByText('all paid')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /calendar/ })).toBeNull();
    expect(screen.getByText('nothing')).toBeTruthy();
  });
});
