import { describe, expect, it } from 'vitest';
import type { OfferedMethod } from '../page/reading';
import { guideFor } from './guide-for';

const method = (id: OfferedMethod['id'], chosen: boolean | null = false): OfferedMethod => ({
  id,
  chosen,
  item: 1,
  label: id,
});

describe('guideFor', () => {
  it('takes the guide of an offered method', () => {
    expect(guideFor([method('card', true), method('alipay')])).toBe('alipay');
  });

  it('says none where no offered method has one', () => {
    expect(guideFor([method('boleto', true)])).toBeNull();
    expect(guideFor([])).toBeNull();
  });
});
