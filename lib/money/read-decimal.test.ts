import { describe, expect, it } from 'vitest';
import { readDecimal } from './read-decimal';

function read(number: string, exponent = 2, whole = false, locale: string | null = null): number | string {
  const answer = readDecimal(number, exponent, whole, locale);
  return answer.ok ? answer.units : answer.reason;
}

describe('readDecimal', () => {
  it.each([
    ['5', 500],
    ['1234.56', 123456],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ["1'234.56", 123456],
    ['1 234,5', 123450],
    ['1,23,456.00', 12345600],
    ['1.234', 123400],
    ['1.234.567', 123456700],
    ['0.12', 12],
    ['.5', 50],
    ['1.2300', 123],
    ['٣٬٤٥٦٫٧٨', 345678],
    ['𝟏𝟐.𝟑𝟒', 1234],
    ['1.23.456', 'malformed-number'],
    ['1,2345,678', 'malformed-number'],
    ['1234,567,890', 'malformed-number'],
    ['1 234 567.8.9', 'malformed-number'],
    ['1.234,5678', 'too-precise'],
    ['0.001', 'too-precise'],
    ['1٣', 'mixed-digit-scripts'],
    ['9'.repeat(20), 'too-large'],
  ])('%s with two decimals is %s', (number, expected) => {
    expect(read(number)).toBe(expected);
  });

  it('asks the language about one sign before three digits, and stays open where both readings stand', () => {
    expect(read('1.234', 2, false, 'de-DE')).toBe(123400);
    expect(read('1,234', 2, false, 'de-DE')).toBe('ambiguous-separator');
    expect(read('1,234', 2, true, 'de-DE')).toBe(123400);
    expect(read('1,234', 0, false, 'de-DE')).toBe(1234);
    expect(read('1.234', 3, false, 'en-KW')).toBe(1234);
    expect(read('1.234', 3, false, 'de-DE')).toBe('ambiguous-separator');
    expect(read('1.234', 3)).toBe('ambiguous-separator');
    expect(read('0.234', 3)).toBe(234);
    expect(read('1٫234', 3)).toBe(1234);
    expect(read('1.234', 2, false, 'not a tag')).toBe('ambiguous-separator');
    expect(read('1,2345', 4)).toBe(12345);
  });
});
