import type { PageKind } from './reading';

/** A page of one site by its host and path. Hosts are whole or start with a dot for "and below". */
export interface SiteRule {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly kind: PageKind;
}

/**
 * Pages of the sites most first shoppers pay on, as public page maps of 2015 to 2026 name them (asOf 2026-11-24).
 * They help the reading and open the gate; what a page is, its content decides. The first rule that fits counts.
 */
export const SITE_RULES: readonly SiteRule[] = [
  {
    host: /(?:^|\.)aliexpress\.(?:com|us|ru)$/,
    path: /^\/p\/(?:trade|order)\/confirm\.html/,
    kind: 'checkout',
  },
  {
    host: /^shoppingcart\.aliexpress\.com$/,
    path: /^\/(?:order\/confirm_order|orders)\.htm/,
    kind: 'checkout',
  },
  { host: /^aliexpress\.ru$/, path: /^\/(?:p\/)?checkout(?:\/|$)/, kind: 'checkout' },
  {
    host: /(?:^|\.)aliexpress\.(?:com|us|ru)$/,
    path: /\/pay-result\.html|\/payOnline(?:Success|Failure)/,
    kind: 'result',
  },
  { host: /(?:^|\.)aliexpress\.(?:com|us|ru)$/, path: /\/shoppingcart|\/shopcart/, kind: 'cart' },
  { host: /(?:^|\.)aliexpress\.(?:com|us|ru)$/, path: /^\//, kind: 'none' },
  { host: /^(?:cashier\w*|excashier\w*|mclient)\.alipay\.com$/, path: /^\//, kind: 'payment' },
  { host: /^wx\.tenpay\.com$/, path: /\/checkmweb/, kind: 'payment' },
  { host: /^m?cashier\.95516\.com$/, path: /^\//, kind: 'payment' },
  { host: /^buy\.(?:taobao|tmall)\.(?:com|hk)$/, path: /confirm_order|buy_now/, kind: 'checkout' },
  { host: /^cart\.(?:taobao|tmall)\.com$/, path: /^\//, kind: 'cart' },
  { host: /^trade\.jd\.(?:com|hk)$/, path: /\/getOrderInfo/, kind: 'checkout' },
  { host: /^pcashier\.jd\.com$/, path: /\/payResult/, kind: 'result' },
  { host: /^(?:pcashier|pay)\.jd\.com$/, path: /^\//, kind: 'payment' },
  { host: /^(?:mobile\.)?yangkeduo\.com$/, path: /^\/order_checkout/, kind: 'checkout' },
  { host: /^checkout\.(?:antom|stripe)\.com$/, path: /^\//, kind: 'payment' },
  { host: /(?:^|\.)paypal\.com$/, path: /^\/(?:checkoutnow|webapps\/hermes)/, kind: 'payment' },
];

/** Words of paths by kind, in the order they are tried; a word stands between `/`, `_`, `-`, `.` or the ends. */
export const PATH_WORDS: readonly (readonly [PageKind, string])[] = [
  [
    'none',
    'account|profile|settings|wallet|log-?in|sign-?in|sign-?up|register|blog|faqs?|help|support|polic(?:y|ies)|terms|(?:order|purchase)-?(?:history|list|details?)|my-?orders?|orders|wishlist|products?|item|docs?|news|articles?|thank-?you',
  ],
  [
    'result',
    'order-?(?:received|complete[d]?|success|confirmation|confirmed)|pay-?result|payment-?(?:success|fail(?:ed|ure)?|result)|merci|success',
  ],
  [
    'payment',
    'pay|payments?|paiement|pagamentos?|pagos?|pagar|zahlung|bezahlen|betaling|betalen|betala|platnosc|oplata|platba|cashier|order-pay|billing|odeme',
  ],
  ['cart', 'cart|basket|bag|panier|carrito|carrinho|warenkorb|koszyk|carrello|winkelwagen|korzina|sepet'],
  [
    'checkout',
    'check-?outs?|one-?page|kasse|kassa|cassa|caisse|commande|finalizar-?compra|finalizar|finaliser|confirm-?order|order-?confirm|place-?order|jiesuan|afrekenen|zamowienie|oformlenie|purchase|order-?info',
  ],
];
