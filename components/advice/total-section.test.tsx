// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { SayProvider } from '../ui/say';
import type { TotalView } from './popup-model';
import { TotalSection } from './total-section';

afterEach(cleanup);

function shown(total: TotalView): string {
  const say = {
    t: createTranslator('en', catalogueOf('en'), catalogueOf('en')),
    locale: 'en' as const,
    words: {},
    otherWords: null,
    pageLanguage: null,
    glossary: [],
    today: '2026-11-24',
  };
  render(
    <SayProvider value={say}>
      <TotalSection
        total={total}
        reading={false}
        secondsLeft={null}
        cartDifference={null}
        currencies={['USD']}
        onEdit={() => undefined}
      />
    </SayProvider>,
  );
  return (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
}

const money = { currency: 'USD', minor: 9_950 };

describe('TotalSection', () => {
  it('calls a guessed currency a guess, and says where it comes from', () => {
    const text = shown({ state: 'read', money, assumedFrom: 'language' });
    expect(text).toContain('USD 99.50');
    expect(text).toContain('USD is a guess');
    expect(text).toContain("the page's language");
  });

  it('doubts nothing where the page itself says it', () => {
    expect(shown({ state: 'read', money, assumedFrom: null })).not.toContain('guess');
  });
});
