import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n/translator';
import { METHOD_IDS } from '../page/method-ids';
import { wordsFor } from './guide-words';
import { GUIDES, guideById } from './guides';

const ID = /^[a-z0-9-]{1,32}$/;
const ROLES = ['total', 'method-list', 'installments', 'coupon', 'error', 'pay-button'];
const KNOWN_ROLES = new Set([...ROLES, ...METHOD_IDS.map((id) => `method:${id}`)]);

function words(locale: string): Record<string, string> {
  const file = join(import.meta.dirname, `../i18n/catalogue/${locale}/tour.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Sentences of a card, and the words of its longest (Chinese: pairs of characters). */
function measure(text: string): { sentences: number; longest: number } {
  const sentences = text.split(/(?<=[.!?])\s|(?<=[。！？])/).filter((part) => part.trim() !== '');
  const longest = Math.max(...sentences.map(lengthOf));
  return { sentences: sentences.length, longest };
}

/** Words; two Chinese characters count as one. */
function lengthOf(sentence: string): number {
  const characters = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sentence.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return words + characters / 2;
}

describe('guides', () => {
  it('are all registered: one file in guides/, one line in guides.ts', () => {
    const files = readdirSync(join(import.meta.dirname, 'guides')).filter((name) => !name.includes('.test.'));
    expect(GUIDES.map((guide) => `${guide.id}.ts`).sort()).toEqual(files.sort());
  });

  it('are found by id, and an unknown or borrowed name finds none', () => {
    expect(guideById('alipay')?.steps).toHaveLength(3);
    expect(guideById('gone')).toBeNull();
    expect(guideById('constructor')).toBeNull();
  });

  it.each(GUIDES)('$id has ids a support link can carry, and three to five steps', (guide) => {
    expect(guide.id).toMatch(ID);
    expect(guide.steps.length).toBeGreaterThanOrEqual(3);
    expect(guide.steps.length).toBeLessThanOrEqual(5);
    const ids = guide.steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(ID);
  });

  it.each(GUIDES)('$id points only at places a reading can name', (guide) => {
    for (const role of guide.steps.flatMap((step) => step.anchors)) {
      expect(KNOWN_ROLES.has(role), `${guide.id}: "${role}" is no anchor role of lib/page/reading.ts`).toBe(
        true,
      );
    }
  });

  describe.each(['en', 'zh-CN'])('in %s', (locale) => {
    const catalogue = words(locale);
    const t = createTranslator(locale, catalogue, catalogue);
    const keys = GUIDES.flatMap(({ title, name, steps }) => [
      title,
      name,
      ...steps.flatMap((step) => [step.title, step.body]),
    ]);

    it('have words, and no word stands for nothing', () => {
      expect(keys.filter((key) => !catalogue[key])).toEqual([]);
      const said = Object.keys(catalogue).filter((key) => /^tour\.\w+\./.test(key));
      const own = ['tour.brand.from', 'tour.sight.elsewhere', 'tour.sight.looking', 'tour.sight.missing'];
      expect(said.filter((key) => !keys.includes(key) && !own.includes(key))).toEqual([]);
    });

    it.each(GUIDES)('$id says it in at most two sentences of at most 20 words a card', (guide) => {
      const say = wordsFor(t, guide);
      for (const step of guide.steps) {
        expect(say(step.title), step.title).not.toMatch(/[{}]/);
        const { sentences, longest } = measure(say(step.body));
        expect(sentences, step.body).toBeLessThanOrEqual(2);
        expect(longest, step.body).toBeLessThanOrEqual(20);
        expect(say(step.body), step.body).not.toMatch(/[{}]/);
      }
    });
  });
});
