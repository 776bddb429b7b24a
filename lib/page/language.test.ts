import { describe, expect, it } from 'vitest';
import { languagesOf } from './language';
import { LEXICONS, lexiconsOf } from './lexicon/all';
import { fold, wordsOf } from './lexicon/words';
import { pageOf } from './test-page';

describe('languagesOf', () => {
  it.each([
    ['<p>确认订单信息</p><p>提交订单</p>', '', 'zh'],
    ['<p>ご注文内容の確認</p><p>お支払い方法</p><p>合計</p>', 'en', 'ja'],
    ['<p>주문 결제</p><p>배송지 정보</p>', 'en', 'ko'],
    ['<p>Оформление заказа</p><p>Итого</p>', '', 'ru'],
    ['<p>Оформлення замовлення і оплата її</p><p>Спосіб доставки</p>', '', 'uk'],
    ['<p>Forma de pagamento do seu pedido</p><p>Nome no cartão</p>', 'en', 'pt'],
    ['<p>Votre commande et le paiement</p>', '', 'fr'],
    ['<p>x</p>', 'nb-NO', 'sv'],
    ['<p>x</p>', 'sk', 'cs'],
    ['<p>Your order and the address of your name</p>', '', 'en'],
  ])('%s declared as "%s" is %s first', (markup, declared, wanted) => {
    const languages = languagesOf(pageOf(markup, { language: declared }));
    expect(languages[0]).toBe(wanted);
    expect(languages).toContain('en');
  });
});

describe('the lexicons', () => {
  it.each(Object.entries(LEXICONS))('%s has pieces that build and match no empty text', (_, lexicon) => {
    const says = wordsOf([lexicon]);
    for (const topic of Object.keys(lexicon) as (keyof typeof lexicon)[])
      expect(says(topic, ''), topic).toBeNull();
  });

  it.each(Object.entries(LEXICONS))('%s is written as texts are folded', (_, lexicon) => {
    for (const piece of Object.values(lexicon)) expect(piece).not.toMatch(/[A-Z]/);
  });

  it('knows no language by a name of objects', () => {
    expect(lexiconsOf(['constructor', 'xx'])).toEqual([]);
  });

  it('has no word on a topic no language has', () => {
    expect(wordsOf([])('pay', 'pay now')).toBeNull();
    expect(wordsOf([LEXICONS.uk ?? {}])('cod', 'безготівковий розрахунок')).toBeNull();
    expect(wordsOf([LEXICONS.el ?? {}])('due', fold('ΣΥΝΟΛΙΚΟ ΠΟΣΟ'))).toBe(fold('συνολικό ποσό'));
  });
});

describe('fold', () => {
  it.each([
    ['Número de CARTÃO', 'numero de cartao'],
    ['Złóż zamówienie', 'zloz zamowienie'],
    ['结算', '结算'],
    ['결제', '결제'],
    ['ガギグ', 'ガギグ'],
    ['Straße', 'strasse'],
    ['L’adresse', "l'adresse"],
  ])('%s becomes %s', (text, wanted) => {
    expect(fold(text)).toBe(wanted);
  });
});
