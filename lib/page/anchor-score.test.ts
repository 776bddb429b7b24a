import { describe, expect, it } from 'vitest';
import { anchorScore, bestCandidate, type Candidate } from './anchor-score';
import type { Anchor } from './reading';

const anchor: Anchor = {
  item: 3,
  tag: 'button',
  attributes: { hint: 'btn pay--x8f2 place-order', name: 'submit' },
  text: 'Pay $10.00',
};
const candidate = (rest: Partial<Candidate>): Candidate => ({
  tag: 'button',
  hint: '',
  role: '',
  name: '',
  text: '',
  ...rest,
});

describe('bestCandidate', () => {
  it('finds the redrawn button though its suffix and its amount changed', () => {
    const redrawn = candidate({ hint: 'btn pay--k21q place-order', name: 'submit', text: 'Pay $12.00' });
    expect(bestCandidate(anchor, [candidate({ text: 'Apply' }), redrawn, candidate({ hint: 'btn' })])).toBe(
      1,
    );
  });

  it('finds none when nothing is alike', () => {
    expect(bestCandidate(anchor, [candidate({ text: 'Apply' })])).toBeNull();
    expect(bestCandidate(anchor, [])).toBeNull();
  });

  it('finds none when two are alike', () => {
    const twin = candidate({ hint: 'btn pay--x8f2 place-order', name: 'submit', text: 'Pay $10.00' });
    expect(bestCandidate(anchor, [twin, { ...twin }])).toBeNull();
  });
});

describe('anchorScore', () => {
  it('counts names over words over tags', () => {
    const all = anchorScore(
      anchor,
      candidate({ hint: anchor.attributes.hint ?? '', name: 'submit', text: anchor.text }),
    );
    const words = anchorScore(anchor, candidate({ text: anchor.text }));
    expect(all).toBeGreaterThan(words);
    expect(words).toBeGreaterThan(anchorScore(anchor, candidate({ tag: 'a', text: anchor.text })));
  });

  it('minds the role', () => {
    const tab: Anchor = { item: 1, tag: 'div', attributes: { role: 'tab' }, text: '' };
    expect(anchorScore(tab, candidate({ tag: 'div', role: 'tab' }))).toBeGreaterThan(
      anchorScore(tab, candidate({ tag: 'div' })),
    );
  });
});
