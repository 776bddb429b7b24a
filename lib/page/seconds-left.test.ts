import { describe, expect, it } from 'vitest';
import { wordsFor } from './lexicon/all';
import { secondsLeft } from './seconds-left';
import { pageOf } from './test-page';
import { View } from './view';

const left = (markup: string) => secondsLeft(new View(pageOf(markup), wordsFor(['en', 'zh', 'ru', 'ja'])));

describe('secondsLeft', () => {
  it.each([
    ['<p>Time left to pay: 14:59</p>', 899],
    ['<p>Time remaining 01:02:03</p>', 3_723],
    ['<p>Please complete your payment within 30 minutes</p>', 1_800],
    ['<p>请在 14分59秒 内完成支付</p>', 899],
    ['<p>剩余支付时间 00:29:10</p>', 1_750],
    ['<p>осталось 15 минут</p>', 900],
    ['<p>残り 10分30秒</p>', 630],
  ])('reads %s', (markup, seconds) => {
    expect(left(markup)).toBe(seconds);
  });

  it.each([
    '<p>Time left</p><p>3 monthly payments of $17.00</p>',
    '<p>分期付款可分 3 期，剩余每期 ¥100</p>',
    '<p>Pay before 18:00</p>',
    '<p>Delivery within 30 minutes</p>',
    '<p>请于 18:00 前付款</p>',
    '<p>noch 3 Artikel</p>',
    '<p>剩余 3 分期</p>',
  ])('is silent on %s', (markup) => {
    expect(left(markup)).toBeNull();
  });
});
