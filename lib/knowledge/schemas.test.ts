import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Facts, Words } from './facts';
import { SCHEMAS, WORDS_SCHEMA } from './schemas';

/** The contract is read-only, what a schema gives is not: compare what remains. */
type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Loose<T[Key]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Lists = Omit<Facts, 'market' | 'abroad' | 'plansAbroad'>;
type Checks = {
  [Kind in keyof Lists]: Same<z.output<(typeof SCHEMAS)[Kind]>, Loose<Lists[Kind]>>;
};

const question = {
  id: 'q-refund',
  markets: ['ALL'],
  rank: 1,
  tag: 'refund',
  facts: [],
  asOf: '2025',
  checked: null,
  staleAfter: null,
  confidence: 'found',
  conflict: false,
  sources: [],
};

describe('schemas', () => {
  it('give exactly the types of the contract', () => {
    const checks: Checks = {
      methods: true,
      limits: true,
      plans: true,
      safeguards: true,
      failures: true,
      sites: true,
      refunds: true,
      notes: true,
      questions: true,
      glossary: true,
    };
    const words: Same<z.output<typeof WORDS_SCHEMA>, Loose<Words>> = true;
    expect(Object.keys(checks).sort()).toEqual(Object.keys(SCHEMAS).sort());
    expect(words).toBe(true);
  });

  it('accept a whole record', () => {
    expect(SCHEMAS.questions.safeParse([question]).success).toBe(true);
  });

  it.each([
    ['an unknown field', { ...question, ship: true }],
    ['a lower-case market', { ...question, markets: ['cn'] }],
    ['no market', { ...question, markets: [] }],
    ['a date that is none', { ...question, asOf: 'March 2025' }],
    ['a confidence of the source files', { ...question, confidence: 'found-weak' }],
    ['a missing field', { ...question, rank: undefined }],
    ['an address that cannot be linked', { ...question, sources: [{ title: 'x', url: 'page', asOf: null }] }],
  ])('refuse %s', (_name, record) => {
    expect(SCHEMAS.questions.safeParse([record]).success).toBe(false);
  });

  it('refuse empty and oddly keyed words', () => {
    expect(WORDS_SCHEMA.safeParse({ 'a-b.name': 'x' }).success).toBe(true);
    expect(WORDS_SCHEMA.safeParse({ 'a-b.name': '' }).success).toBe(false);
    expect(WORDS_SCHEMA.safeParse({ 'A b': 'x' }).success).toBe(false);
  });
});
