import type { Guide } from './guide';
import { alipay } from './guides/alipay';
import { applepay } from './guides/applepay';
import { bancontact } from './guides/bancontact';
import { bizum } from './guides/bizum';
import { blik } from './guides/blik';
import { boleto } from './guides/boleto';
import { card } from './guides/card';
import { googlepay } from './guides/googlepay';
import { ideal } from './guides/ideal';
import { installments } from './guides/installments';
import { kakaopay } from './guides/kakaopay';
import { konbini } from './guides/konbini';
import { mercadopago } from './guides/mercadopago';
import { mir } from './guides/mir';
import { naverpay } from './guides/naverpay';
import { order } from './guides/order';
import { oxxo } from './guides/oxxo';
import { p24 } from './guides/p24';
import { paypal } from './guides/paypal';
import { paypay } from './guides/paypay';
import { pix } from './guides/pix';
import { tosspay } from './guides/tosspay';
import { unionpay } from './guides/unionpay';
import { virtualAccount } from './guides/virtual-account';
import { wechatpay } from './guides/wechatpay';

/** Every guide this version carries, in the order they are offered. */
export const GUIDES: readonly Guide[] = [
  order,
  alipay,
  wechatpay,
  unionpay,
  card,
  installments,
  paypal,
  applepay,
  googlepay,
  pix,
  boleto,
  blik,
  p24,
  ideal,
  bancontact,
  bizum,
  konbini,
  paypay,
  kakaopay,
  naverpay,
  tosspay,
  virtualAccount,
  oxxo,
  mercadopago,
  mir,
];

/** The guide of that id, or null: links may name a guide that this version does not have. */
export function guideById(id: string): Guide | null {
  return GUIDES.find((guide) => guide.id === id) ?? null;
}
