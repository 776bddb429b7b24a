// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import en from '../../lib/i18n/catalogue/en/tour.json';
import zh from '../../lib/i18n/catalogue/zh-CN/tour.json';
import { createTranslator } from '../../lib/i18n/translator';
import { wordsFor } from '../../lib/tour/guide-words';
import { alipay } from '../../lib/tour/guides/alipay';
import type { GuideModel } from '../../lib/tour/view';
import { guideView } from './guide-view';

const MODEL: GuideModel = {
  step: alipay.steps[0],
  index: 0,
  count: 3,
  sight: 'here',
  shape: 'card',
};

function mount(locale: 'en' | 'zh-CN', direction: 'ltr' | 'rtl' = 'ltr') {
  const t = wordsFor(createTranslator(locale, locale === 'en' ? en : zh, en), alipay);
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const looks = guideView(t, locale, direction).mount(root);
  const acts = () =>
    [...root.querySelectorAll('.card [data-act]')].map((button) => button.getAttribute('data-act'));
  return { root, looks, acts };
}

describe('guide view', () => {
  it('names itself and the step, and says whose it is', () => {
    const { root, looks } = mount('en');
    const { card, heading } = looks.render(MODEL);
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.hasAttribute('aria-modal')).toBe(false);
    expect(root.getElementById(card.getAttribute('aria-labelledby') ?? '')).toBe(heading);
    expect(root.querySelector('.brand')?.textContent).toContain('not from this shop');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Step 1 of 3: Choose Alipay 支付宝');
  });

  it('offers Back from the second card on, and Done on the last', () => {
    const { looks, acts } = mount('en');
    looks.render(MODEL);
    expect(acts()).toEqual(['close', 'next']);
    const { card } = looks.render({ ...MODEL, step: alipay.steps[1] ?? MODEL.step, index: 2 });
    expect(acts()).toEqual(['close', 'back', 'next']);
    expect(card.querySelector('[data-act=next]')?.textContent).toBe('Done');
  });

  it.each([
    ['elsewhere', ['close', 'show', 'next'], 'further'],
    ['looking', ['close', 'next'], 'Looking'],
    ['missing', ['close', 'next'], 'does not show'],
  ] as const)('says so when its target is %s', (sight, expected, words) => {
    const { root, looks, acts } = mount('en');
    looks.render({ ...MODEL, sight });
    expect(acts()).toEqual(expected);
    expect(root.querySelector('.sight')?.textContent).toContain(words);
    expect(root.querySelector('.ring')?.classList.contains('off')).toBe(true);
  });

  it('shows one shape at a time, and says nothing while hidden', () => {
    const { root, looks } = mount('zh-CN', 'rtl');
    const shown = () =>
      ['card', 'pill'].filter((part) => !root.querySelector(`.${part}`)?.classList.contains('off'));
    looks.render(MODEL);
    expect(shown()).toEqual(['card']);
    looks.render({ ...MODEL, shape: 'pill' });
    expect(shown()).toEqual(['pill']);
    looks.render({ ...MODEL, shape: 'hidden' });
    expect(shown()).toEqual([]);
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
    expect(root.querySelector('.pg')?.getAttribute('dir')).toBe('rtl');
    expect(root.querySelector('.pg')?.getAttribute('lang')).toBe('zh-CN');
  });

  it('keeps its boxes from step to step, and leaves nothing behind', () => {
    const { root, looks } = mount('en');
    const first = looks.render(MODEL);
    const second = looks.render({ ...MODEL, step: alipay.steps[2] ?? MODEL.step, index: 2 });
    expect(second.card).toBe(first.card);
    expect(second.ring).toBe(first.ring);
    looks.unmount();
    expect(root.querySelector('.pg')).toBeNull();
  });
});
