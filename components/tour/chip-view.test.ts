// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import zh from '../../lib/i18n/catalogue/zh-CN/chip.json';
import { chipView } from './chip-view';

function mount() {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const looks = chipView(zh, 'zh-CN', 'ltr').mount(root);
  const acts = () => [...looks.box.querySelectorAll('button')].map((button) => button.dataset.act);
  return { root, looks, acts };
}

describe('chip view', () => {
  it('is hidden until it has a place, and names Payguide', () => {
    const { root, looks } = mount();
    expect(looks.box.classList.contains('off')).toBe(true);
    looks.setShown(true);
    expect(looks.box.classList.contains('off')).toBe(false);
    expect(root.querySelector('[data-act=open]')?.textContent).toBe('Payguide：这里怎么付款');
    expect(root.querySelector('[data-act=menu]')?.getAttribute('aria-label')).toBe('隐藏 Payguide');
  });

  it('turns into three choices and back, keeping its × in place', () => {
    const { looks, acts } = mount();
    const cross = looks.box.querySelector('.hide');
    looks.setMenu(true);
    expect(acts()).toEqual(['site', 'pause', 'never', 'menu']);
    expect(cross?.getAttribute('aria-expanded')).toBe('true');
    looks.setMenu(false);
    expect(acts()).toEqual(['open', 'menu']);
    expect(looks.box.querySelector('.hide')).toBe(cross);
    expect(cross?.getAttribute('aria-expanded')).toBe('false');
  });
});
