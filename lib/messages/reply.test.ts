import { describe, expect, it } from 'vitest';
import { answerIn, replyOf } from './reply';

describe('a reply', () => {
  it('carries the answer', async () => {
    expect(answerIn(await replyOf(Promise.resolve({ kind: 'none' })))).toEqual({ kind: 'none' });
    expect(answerIn(await replyOf(Promise.resolve(null)))).toBeNull();
  });

  it('carries what went wrong, which is then thrown where the answer is wanted', async () => {
    const refused = await replyOf(Promise.reject(new Error('reading: refused for this sender')));
    expect(refused).toEqual({ error: 'reading: refused for this sender' });
    expect(() => answerIn(refused)).toThrow('reading: refused for this sender');
    expect(await replyOf(Promise.reject('gone'))).toEqual({ error: 'gone' });
  });

  it('is missed where nobody answered', () => {
    expect(() => answerIn(undefined)).toThrow('no answer');
    expect(() => answerIn(null)).toThrow('no answer');
  });

  it('holds nothing where the answer is undefined, which does not cross', () => {
    expect(answerIn(JSON.parse(JSON.stringify({ answer: undefined })))).toBeUndefined();
  });
});
