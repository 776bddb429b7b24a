// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { glossaryOf } from '../../lib/guidance/glossary';
import { catalogueOf } from '../../lib/i18n/catalogues';
import type { Locale } from '../../lib/i18n/locales';
import { createTranslator } from '../../lib/i18n/translator';
import { loadFacts, loadWords } from '../../scripts/load-knowledge';
import { SayProvider } from '../ui/say';
import { QuestionList } from './question-list';

afterEach(cleanup);

const facts = loadFacts('CN');

async function search(text: string, locale: Locale = 'en') {
  const t = createTranslator(locale, catalogueOf(locale), catalogueOf('en'));
  const words = loadWords(locale);
  const otherWords = loadWords(locale === 'en' ? 'zh-CN' : 'en');
  const glossary = glossaryOf(facts.glossary, words);
  const say = { t, locale, words, otherWords, glossary, pageLanguage: null, today: '2026-11-25' };
  render(
    <SayProvider value={say}>
      <QuestionList questions={facts.questions} />
    </SayProvider>,
  );
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
  return {
    said: screen.getByRole('status').textContent ?? '',
    rows: screen.getAllByRole('button').map(({ textContent }) => textContent ?? ''),
  };
}

describe('the search', () => {
  it.each([
    ['CVV', 'en', /^CVV/],
    ['免息', 'en', /免息/],
    ['boleto', 'zh-CN', /^boleto/i],
    ['分期', 'zh-CN', /^分期/],
  ] as const)('finds the explained word %s in %s, above the questions', async (text, locale, word) => {
    const { rows } = await search(text, locale);
    expect(rows[0]).toMatch(word);
    expect(rows[0]).toMatch(/word|名词/);
  });

  it('opens the meaning of a word', async () => {
    await search('CVV');
    fireEvent.click(screen.getAllByRole('button')[0] as HTMLElement);
    expect(screen.getByText(loadWords('en')['glossary.cvv'] ?? '-')).toBeTruthy();
  });

  it.each([
    ['en', 'qqqqqq', /^Nothing found\. Try one shorter word/],
    ['zh-CN', '爷爷', /^没有找到。换一个更短的词试试/],
  ] as const)('says in %s what to try where it finds nothing', async (locale, text, hint) => {
    const { said, rows } = await search(text, locale);
    expect(said).toMatch(hint);
    expect(said).toMatch(/ (?:Asked most often:|大家常问：)$/);
    expect(rows).toHaveLength(3);
  });

  it('shows what is nearest where it finds nothing, and says that it is only near', async () => {
    const { said, rows } = await search('cancellationism');
    expect(said).toMatch(/^Nothing found\..*Nearest questions:$/);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(3);
  });
});
