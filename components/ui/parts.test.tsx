// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { CopyText } from './copy-text';
import { CurrencySelect } from './currency-select';
import { Disclosure } from './disclosure';
import { FilePick } from './file-pick';
import { lazyPart } from './lazy-part';
import { MoneyField } from './money-field';
import { SayProvider, useSay } from './say';
import { Sources } from './sources';
import { Tabs } from './tabs';
import { TermText } from './term-text';

const GLOSSARY = [
  { id: 'cvv', term: 'CVV', other: '安全码', spellings: ['CVV'], meaning: 'Digits on the card.' },
  { id: 'fx', term: 'FX fee', other: null, spellings: ['FX fee'], meaning: 'For another currency.' },
];

function show(part: ComponentChildren) {
  const t = createTranslator('en', catalogueOf('en'), catalogueOf('en'));
  const say = {
    t,
    locale: 'en',
    words: {},
    otherWords: null,
    pageLanguage: null,
    glossary: GLOSSARY,
    today: '2026-11-24',
  };
  return render(<SayProvider value={say}>{part}</SayProvider>);
}

afterEach(cleanup);

describe('Sources', () => {
  it('links http addresses alone', () => {
    const source = (title: string, url: string | null) => ({ title, url, asOf: '2025-05' });
    const urls = [
      source('web', 'https://a.example/'),
      source('script', 'javascript:alert(1)'),
      source('none', null),
    ];
    show(<Sources sources={urls} unsure />);
    const links = screen.getAllByRole('link', { hidden: true }).map((link) => link.textContent);
    expect(links).toEqual(['web']);
    expect(screen.getByText('3 sources').textContent).toContain('weak, old or conflicting');
    expect(screen.getByText(/^script, May 2025/)).toBeTruthy();
  });

  it('says before it is opened when nothing in it bears a date', () => {
    const undated = { title: 'a blog', url: null, asOf: null };
    show(<Sources sources={[undated]} />);
    expect(screen.getByText('1 source').textContent).toContain('undated');
    cleanup();
    show(<Sources sources={[undated, { ...undated, title: 'b', asOf: '2026' }]} />);
    expect(screen.getByText('2 sources').textContent).not.toContain('undated');
  });

  it('says when there is none', () => {
    show(<Sources sources={[]} />);
    expect(screen.getByText(/^No source/)).toBeTruthy();
  });
});

describe('Disclosure', () => {
  it('builds its contents only when open, and tells who asks', () => {
    const onToggle = vi.fn();
    show(
      <Disclosure title="More" onToggle={onToggle}>
        <p>inside</p>
      </Disclosure>,
    );
    const button = screen.getByRole('button', { name: /More/ });
    expect(screen.queryByText('inside')).toBeNull();
    fireEvent.click(button);
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')?.textContent).toBe('inside');
    fireEvent.click(button);
    expect(onToggle.mock.calls).toEqual([[true], [false]]);
  });
});

describe('Tabs', () => {
  const tabs = ['a', 'b'].map((id) => ({ id, label: id, content: () => `content ${id}` }));

  it('shows one tab’s contents without a tab list', () => {
    show(<Tabs label="tabs" tabs={tabs.slice(0, 1)} />);
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.getByText('content a')).toBeTruthy();
  });

  it('follows the arrows as they are drawn, also from right to left', () => {
    show(
      <div dir="rtl" style={{ direction: 'rtl' }}>
        <Tabs label="tabs" tabs={[...tabs, { id: 'c', label: 'c', content: () => 'content c' }]} />
      </div>,
    );
    const list = screen.getByRole('tablist');
    list.style.direction = 'rtl';
    fireEvent.keyDown(list, { key: 'ArrowLeft' });
    expect(screen.getByRole('tabpanel').textContent).toBe('content b');
    fireEvent.keyDown(list, { key: 'ArrowRight' });
    expect(screen.getByRole('tabpanel').textContent).toBe('content a');
    fireEvent.keyDown(list, { key: 'End' });
    expect(screen.getByRole('tabpanel').textContent).toBe('content c');
  });
});

describe('CopyText', () => {
  it('says when the text could not be copied', async () => {
    show(<CopyText label="slip" text="x" copy={() => Promise.resolve(false)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/Could not copy/)).toBeTruthy();
  });
});

describe('lazyPart', () => {
  it('loads once, and is there at once the second time', async () => {
    const load = vi.fn(() => Promise.resolve(({ word }: { word: string }) => <p>{word}</p>));
    const { Part } = lazyPart(load);
    const first = show(<Part word="one" />);
    expect(first.container.textContent).toBe('');
    expect(await screen.findByText('one')).toBeTruthy();
    first.unmount();
    expect(show(<Part word="two" />).container.textContent).toBe('two');
    expect(load).toHaveBeenCalledOnce();
  });

  it('is there at the first paint when it was loaded ahead', async () => {
    const { Part, preload } = lazyPart(() => Promise.resolve(() => <p>here</p>));
    await preload();
    expect(show(<Part />).container.textContent).toBe('here');
  });
});

describe('useSay', () => {
  it('throws outside of its provider', () => {
    const Lost = () => <p>{useSay().locale}</p>;
    expect(() => render(<Lost />)).toThrow('no SayProvider');
  });
});

describe('TermText', () => {
  const line = () => screen.getByTestId('line');

  it('ties the marks around a word to it, so that no line begins or ends in the wrong one', () => {
    show(
      <p data-testid="line">
        <TermText text="The (CVV), and the “FX fee”." />
      </p>,
    );
    expect(line().textContent?.replaceAll(' (what is this?)', '')).toBe('The (CVV), and the “FX fee”.');
    const tied = screen.getAllByRole('button').map((word) => word.parentElement?.textContent);
    expect(tied).toEqual(['(CVV (what is this?)),', '“FX fee (what is this?)”.']);
  });

  it('leaves the line whole and explains below it, one word at a time', () => {
    show(
      <p data-testid="line">
        <TermText text="Have the CVV ready, and mind the FX fee." />
      </p>,
    );
    fireEvent.click(screen.getByRole('button', { name: /^CVV/ }));
    expect(line().lastElementChild?.textContent).toBe('CVV 安全码: Digits on the card.');
    fireEvent.click(screen.getByRole('button', { name: /^FX fee/ }));
    expect(screen.getByRole('note').textContent).toBe('FX fee: For another currency.');
    fireEvent.click(screen.getByRole('button', { name: /^FX fee/ }));
    expect(screen.queryByRole('note')).toBeNull();
  });
});

describe('MoneyField', () => {
  it('is left by Escape, without closing what is around it', () => {
    const [onCancel, around] = [vi.fn(), vi.fn()];
    const field = (cancel?: () => void) => (
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the popup, which Escape closes
      <div onKeyDown={around}>
        <MoneyField
          label="Amount"
          currencies={['CNY']}
          submitLabel="Use"
          onSubmit={() => {}}
          {...(cancel && { onCancel: cancel })}
        />
      </div>
    );
    show(field(onCancel));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'a' });
    expect(around).toHaveBeenCalledOnce();
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledOnce();
    expect(around).toHaveBeenCalledOnce();
    cleanup();
    show(field());
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(around).toHaveBeenCalledTimes(2);
  });
});

describe('CurrencySelect', () => {
  it('gives each currency by code and name', () => {
    const onChange = vi.fn();
    show(<CurrencySelect label="Currency" currencies={['CNY', 'USD']} value="CNY" onChange={onChange} />);
    expect(screen.getByRole('option', { name: 'USD US Dollar' })).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Currency' }), { target: { value: 'USD' } });
    expect(onChange).toHaveBeenCalledWith('USD');
  });
});

describe('FilePick', () => {
  it('speaks the words of the screen, and says what was chosen', () => {
    const onChoose = vi.fn();
    show(<FilePick label="Read a file" accept=".json" onChoose={onChoose} />);
    const file = new File(['{}'], 'mine.json');
    fireEvent.change(screen.getByLabelText('Read a file'), { target: { files: [file] } });
    expect(onChoose).toHaveBeenCalledWith(file);
    expect(screen.getByRole('status').textContent).toBe('Chosen: mine.json');
  });
});
