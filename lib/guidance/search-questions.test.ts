import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFacts, loadWords } from '../../scripts/load-knowledge';
import { questionSearch, tokensOf } from './search-questions';
import { SEARCH_WORDS } from './search-words';

const questions = [
  { id: 'failed', question: 'Why did my payment fail?', answer: 'Ask your bank.', also: '支付失败怎么办' },
  {
    id: 'refund',
    question: 'How long until my refund arrives?',
    answer: 'Cards take days.',
    also: '退款多久到账',
  },
  {
    id: 'parts',
    question: 'Can I pay in instalments?',
    answer: 'A loan has a rate.',
    also: '可以分期付款吗',
  },
];
const { find: search, nearest } = questionSearch(questions);
const first = (text: string) => search(text)[0]?.id;

describe('tokensOf', () => {
  it('keeps words whole and cuts Chinese into pairs', () => {
    expect(tokensOf('Pay 支付宝 now, 付')).toEqual(['pay', '支付', '付宝', 'now', '付']);
    expect(tokensOf('CSC_7200011')).toEqual(['csc', '7200011']);
    expect(tokensOf('ａ支付b')).toEqual(['a', '支付', 'b']);
  });
});

describe('questionSearch', () => {
  it.each([
    ['refund', 'refund'],
    ['refnud', 'refund'],
    ['paymnt failed', 'failed'],
    ['instal', 'parts'],
    ['installments', 'parts'],
    ['退款', 'refund'],
    ['分期', 'parts'],
    ['支付失败', 'failed'],
  ])('%s finds %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('gives all for nothing, and none for what is not there', () => {
    expect(search('  ?').map((q) => q.id)).toEqual(['failed', 'refund', 'parts']);
    expect(search('zzzzzz')).toEqual([]);
  });

  it('knows the nearest to what finds nothing, by the beginning of its words', () => {
    expect(search('refundability')).toEqual([]);
    expect(nearest('refundability').map(({ id }) => id)).toEqual(['refund']);
    expect(search('爷爷')).toEqual([]);
    expect(nearest('爷爷')).toEqual([]);
    expect(nearest('zzzzzz')).toEqual([]);
    expect(nearest('')).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => Array.isArray(search(text)) && Array.isArray(nearest(text)),
      ),
    );
  });
});

describe('the packaged questions', () => {
  const [zh, en] = [loadWords('zh-CN'), loadWords('en')];
  const facts = loadFacts('CN').questions;
  const packaged = facts.map(({ id, tag }) => ({
    id,
    question: zh[`${id}.question`] ?? '',
    answer: zh[`${id}.answer`] ?? '',
    also: `${tag} ${en[`${id}.question`]}`,
  }));
  const { find: searchAll, nearest } = questionSearch(packaged);

  it('each have words of shoppers, and no word is for a question that is not there', () => {
    expect(Object.keys(SEARCH_WORDS).sort()).toEqual(facts.map(({ id }) => id).sort());
  });

  it.each([
    ['扣了两次', 'q-pending-hold'],
    ['重复扣款', 'q-pending-hold'],
    ['charged twice', 'q-pending-hold'],
    ['免夕', 'q-instalments'],
    ['分其付款', 'q-instalments'],
    ['installmnt', 'q-instalments'],
    ['花呗', 'q-instalments'],
    ['退筷', 'q-refund-time'],
    ['退款没到帐', 'q-refund-time'],
    ['refnd', 'q-refund-time'],
    ['declined', 'q-payment-failed'],
    ['decliend', 'q-payment-failed'],
    ['付不了', 'q-payment-failed'],
    ['付款不成功', 'q-payment-failed'],
    ['验正码', 'q-3ds'],
    ['收不到短信', 'q-3ds'],
    ['优惠卷', 'q-coupon'],
    ['promo code', 'q-coupon'],
    ['登陆不了', 'q-account'],
    ['额度不够', 'q-limit'],
    ['骗子', 'q-phishing'],
    ['scam', 'q-phishing'],
    ['海关', 'q-tax'],
    ['倒计时', 'q-pay-deadline'],
    ['解绑银行卡', 'q-card-safety'],
    ['CSC_7200011', 'q-error-code'],
    ['why was my card declined', 'q-payment-failed'],
    ['how long refund card', 'q-refund-time'],
    ['insatllments', 'q-instalments'],
    ['is it safe', 'q-card-safety'],
    ['3d secure', 'q-3ds'],
    ['currency conversion', 'q-currency'],
    ['free retrun', 'q-safeguard'],
    ['limit per day', 'q-limit'],
    ['cvv', 'q-payment-failed'],
    ['分歧付款', 'q-instalments'],
    ['退欵', 'q-refund-time'],
    ['境外卡手续费', 'q-fees'],
    ['扣款了但订单没付款', 'q-pending-hold'],
    ['纠纷怎么申请', 'q-dispute'],
    ['微信支付', 'q-methods'],
    ['tuikuan', 'q-refund-time'],
  ])('%s finds %s first', (text, id) => {
    expect(searchAll(text)[0]?.id).toBe(id);
  });

  it('has at most three that are nearest', () => {
    expect(searchAll('cancellationism')).toEqual([]);
    const near = nearest('cancellationism');
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(3);
  });

  it('gives few for words of one question', () => {
    expect(searchAll('扣了两次').length).toBeLessThan(6);
  });
});
