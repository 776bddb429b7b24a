// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { SayProvider } from '../ui/say';
import { hostsOf, PermissionList } from './permission-list';

function show(permissions: readonly string[]) {
  const t = createTranslator('en', catalogueOf('en'), catalogueOf('en'));
  const rest = { words: {}, otherWords: null, pageLanguage: null, glossary: [], today: '2026-11-24' };
  render(
    <SayProvider value={{ t, locale: 'en', ...rest }}>
      <PermissionList permissions={permissions} />
    </SayProvider>,
  );
}

afterEach(cleanup);

describe('hostsOf', () => {
  it('names each host once, without scheme, stars and path', () => {
    const patterns = ['https://*.aliexpress.com/*', '*://*.aliexpress.com/*', 'https://buy.taobao.com/*'];
    expect(hostsOf(patterns)).toEqual(['aliexpress.com', 'buy.taobao.com']);
  });

  it.each(['<all_urls>', 'https://*/*', '*://*/*'])('knows that %s is every site', (pattern) => {
    expect(hostsOf(['https://a.example/*', pattern])).toBeNull();
  });
});

describe('PermissionList', () => {
  it('says in words what is allowed, with the browser’s names behind a click', () => {
    show(['storage', 'alarms', 'https://*.aliexpress.com/*', 'https://shop.example/*']);
    expect(screen.getByText('Keeps your settings on this device')).toBeTruthy();
    expect(screen.getByText(/aliexpress\.com, shop\.example$/).closest('li')).toBeTruthy();
    expect(screen.getByText(/https:\/\/\*\.aliexpress/).closest('details')?.open).toBe(false);
  });

  it('says all sites where it is all, shows unknown names as they are, and nothing as none', () => {
    show(['brand-new', '<all_urls>']);
    expect(screen.getByText('brand-new')).toBeTruthy();
    expect(screen.getByText(/all sites/)).toBeTruthy();
    cleanup();
    show([]);
    expect(screen.getByText('none')).toBeTruthy();
  });
});
