import { describe, expect, it } from 'vitest';
import { formatIsoDate } from './format-date';

describe('formatIsoDate', () => {
  it.each([
    ['2026-02-12', 'en', 'Feb 12, 2026'],
    ['2026-02-12T10:00:00Z', 'en', 'Feb 12, 2026'],
    ['2025-05', 'en', 'May 2025'],
    ['2026', 'en', '2026'],
    ['2026', 'zh-CN', '2026年'],
    ['2026-02-12', 'zh-CN', '2026年2月12日'],
    ['2026-99-99', 'en', '2026-99-99'],
    ['lately', 'en', 'lately'],
  ])('%s in %s reads %s', (iso, locale, text) => {
    expect(formatIsoDate(iso, locale)).toBe(text);
  });
});
