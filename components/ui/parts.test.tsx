// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { CopyText } from './copy-text';
import { Disclosure } from './disclosure';
import { lazyPart } from './lazy-part';
import { SayProvider, useSay } from './say';
import { Sources } from './sources';
import { Tabs } from './tabs';

function show(part: ComponentChildren) {
  const t = createTranslator('en', catalogueOf('en'), catalogueOf('en'));
  const say = {
    t,
    locale: 'en',
    words: {},
    otherWords: null,
    pageLanguage: null,
    glossary: [],
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
