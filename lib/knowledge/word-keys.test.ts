import { describe, expect, it } from 'vitest';
import { factsOf, limitEntry, limitFact, methodFact } from './fixtures';
import { wordKeysOf } from './word-keys';

const keysOf = (facts: ReturnType<typeof factsOf>) => [...wordKeysOf(facts).required];

describe('wordKeysOf', () => {
  it('asks a method for each step and check', () => {
    const keys = keysOf(factsOf({ methods: [methodFact({ desktopSteps: 2 })] }));
    expect(keys).toEqual(
      ['name', 'text', 'refund', 'who-to-call', 'ready.1', 'desktop.1', 'desktop.2', 'phone.1'].map(
        (key) => `a-wallet.${key}`,
      ),
    );
  });

  it('asks for a word on disagreement only where there is one', () => {
    expect(keysOf(factsOf({ limits: [limitFact({ limits: [] })] }))).toEqual([
      'a-limit.name',
      'a-limit.text',
    ]);
    expect(keysOf(factsOf({ limits: [limitFact({ conflict: true })] }))).toContain('a-limit.conflict');
  });

  it('names each limit', () => {
    const limits = [limitEntry({ key: 'day-max' })];
    expect(keysOf(factsOf({ limits: [limitFact({ limits })] }))).toContain('a-limit.day-max');
  });

  it('asks a term for its name and its line', () => {
    const glossary = [{ id: 'cvv', spellings: ['CVV'], facts: [] }];
    expect(keysOf(factsOf({ glossary }))).toEqual(['glossary.cvv', 'glossary.cvv.term']);
  });

  it('lets a note stand', () => {
    expect(wordKeysOf(factsOf({ limits: [limitFact()] })).optional.has('a-limit.note')).toBe(true);
    expect(wordKeysOf(factsOf({ methods: [methodFact()] })).optional.has('a-wallet.loan-note')).toBe(true);
  });
});
