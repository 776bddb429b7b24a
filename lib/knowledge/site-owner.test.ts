import { describe, expect, it } from 'vitest';
import type { SiteFact } from './facts';
import { factsOf } from './fixtures';
import { ownerOf } from './site-owner';

const facts = factsOf({
  sites: [{ hosts: ['pay.example', '*.shop.example'], owner: 'Example Ltd' } as unknown as SiteFact],
});

describe('ownerOf', () => {
  it('knows exact hosts and the subdomains of a domain', () => {
    expect(ownerOf(facts, 'pay.example')).toBe('Example Ltd');
    expect(ownerOf(facts, 'www.shop.example')).toBe('Example Ltd');
  });

  it('knows neither the domain itself nor what merely ends like it', () => {
    expect(ownerOf(facts, 'shop.example')).toBeNull();
    expect(ownerOf(facts, 'www.evilshop.example')).toBeNull();
    expect(ownerOf(facts, 'pay.example.evil.test')).toBeNull();
  });
});
