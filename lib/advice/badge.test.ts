import { describe, expect, it } from 'vitest';
import type { Advice } from '../knowledge/advice';
import type { PageKind, Reading } from '../page/reading';
import { badgeFor } from './badge';

const reading = (kind: PageKind) => ({ kind }) as Reading;
const said = (severity: Advice['severity']) => ({ severity }) as Advice;

describe('badgeFor', () => {
  it('shows the worst there is to say', () => {
    expect(badgeFor(reading('checkout'), [said('info'), said('care'), said('stop')]).text).toBe('!');
    expect(badgeFor(reading('payment'), [said('care'), said('info')]).text).toBe('△');
    expect(badgeFor(reading('checkout'), []).text).toBe('•');
  });

  it('says that a guide waits out of sight', () => {
    expect(badgeFor(reading('checkout'), [said('stop')], true).text).toBe('…');
  });

  it('is empty where nothing is paid', () => {
    expect(badgeFor(null, [said('stop')]).text).toBe('');
    expect(badgeFor(reading('none'), [said('stop')]).text).toBe('');
    expect(badgeFor(reading('cart'), [said('stop')]).text).toBe('');
  });
});
