import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogues';
import { loadCatalogue } from './load-catalogue';
import { LOCALES } from './locales';

describe('loadCatalogue', () => {
  it.each(LOCALES)('gives every message of %s', async (locale) => {
    const loaded = await loadCatalogue(locale);
    expect(loaded).toEqual(catalogueOf(locale));
    expect(Object.keys(loaded).length).toBeGreaterThan(100);
  });
});
