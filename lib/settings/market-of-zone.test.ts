import { describe, expect, it } from 'vitest';
import { loadAllFacts, packagedMarkets } from '../../scripts/load-knowledge';
import { marketOfZone } from './market-of-zone';

describe('marketOfZone', () => {
  it.each([
    ['Asia/Shanghai', 'CN'],
    ['Asia/Urumqi', 'CN'],
    ['Europe/Berlin', 'DE'],
    ['America/Argentina/Cordoba', 'AR'],
    ['America/New_York', 'US'],
    ['Australia/Perth', 'AU'],
  ])('%s is %s', (zone, market) => expect(marketOfZone(zone)).toBe(market));

  it.each(['Asia/Kolkata', 'Asia/Hong_Kong', 'Asia/Shanghai2'])('%s has no rules of its own', (zone) =>
    expect(marketOfZone(zone)).toBe('ALL'),
  );

  it.each(['UTC', 'Etc/GMT+8', '', 'constructor'])('%s tells nothing', (zone) =>
    expect(marketOfZone(zone)).toBeNull(),
  );

  it('knows a zone of every market that has facts, and of no other', () => {
    const countries = packagedMarkets(loadAllFacts()).filter((market) => !['ALL', 'EU'].includes(market));
    const zones = [...Intl.supportedValuesOf('timeZone'), 'Europe/Luxembourg'];
    const known = new Set(zones.map(marketOfZone).filter((market) => market !== null && market !== 'ALL'));
    expect([...known].sort()).toEqual([...countries].sort());
  });
});
