import type { MethodId } from './method-ids';
import type { FrameNode } from './snapshot';

/** Payment providers whose frames stand in shops' pages, by the end of the host as declared in `src`. */
const PROVIDERS: readonly (readonly [RegExp, MethodId | 'fields'])[] = [
  [/paypal\.com$/, 'paypal'],
  [/pay\.google\.com$/, 'googlepay'],
  [/klarna\.(?:com|net)$/, 'klarna'],
  [/afterpay\.com$|clearpay\.co\.uk$/, 'afterpay'],
  [/affirm\.com$/, 'affirm'],
  [/payments-amazon\.com$|pay\.amazon\.\w+$/, 'amazonpay'],
  [/mercadopago\.com(?:\.\w+)?$|mercadolibre\.com$/, 'mercadopago'],
  [/(?:js|checkout)\.stripe\.com$/, 'fields'],
  [/adyen\.com$|braintreegateway\.com$|squareup(?:sandbox)?\.com$|squarecdn\.com$|checkout\.com$/, 'fields'],
  [
    /worldpay\.com$|cybersource\.com$|authorize\.net$|spreedly\.com$|verygoodvault\.com$|tokenex\.com$|bluesnap\.com$/,
    'fields',
  ],
  [
    /mollie\.com$|antom\.com$|checkoutshopper|deposit\.shopifycs\.com$|shopifycs\.com$|recurly\.com$|paymentez\.com$|moyasar\.com$/,
    'fields',
  ],
  [
    /payfort\.com$|globalpay\w*\.com$|hipay\.com$|payplug\.com$|sumup\.com$|tosspayments\.com$|iamport\.(?:kr|co)$|gmo-pg\.com$/,
    'fields',
  ],
];

/** Frames that are not a form: badges, fraud probes, messages. */
const ASIDE =
  /controller|metrics|beacon|fraud|badge|analytics|universal-link|hcaptcha|m-outer|collector|3ds|message|logo|sandbox visually-hidden/;

/** What a provider's frame is: a method's button, the fields of a card, or nothing we know. */
export function frameMeans(frame: FrameNode): MethodId | 'fields' | null {
  // Some providers keep whole messages in the frame's name.
  const hint = frame.hint
    .split(/\s+|__/)
    .filter((word) => word.length < 30)
    .join(' ');
  if (ASIDE.test(hint)) return null;
  const known = frame.host && PROVIDERS.find(([host]) => host.test(frame.host ?? ''));
  if (known) return known[1];
  const button = /(?:^|[\s_])(paypal|klarna|afterpay)_?buttons?/.exec(hint)?.[1];
  if (button) return button as MethodId;
  return /card-?(?:number|field)|secure-?(?:card|payment)-?(?:input|frame|field)|hosted-?field|securefield/.test(
    hint,
  )
    ? 'fields'
    : null;
}
