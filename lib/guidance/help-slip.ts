import type { MethodId } from '../page/method-ids';
import { redact } from './redact';

/** All a help slip may hold. Anything else has no way in. */
export interface HelpSlip {
  /** The shop's failure code, or null. */
  readonly code: string | null;
  /** In the order of the page: any other would tell what the shopper prefers. */
  readonly methods: readonly MethodId[];
  /** The guide step reached: ids of ours, `alipay.scan`, or null. */
  readonly step: string | null;
  /** Host of the shop, without path or port; one that is no host of the web is not written. */
  readonly host: string | null;
  /** `Chromium 156`. */
  readonly browser: string;
  /** Payguide's version. */
  readonly version: string;
}

/** Words of the slip, given by the screen. */
export interface SlipWords {
  readonly heading: string;
  readonly code: string;
  readonly methods: string;
  readonly step: string;
  readonly host: string;
  readonly browser: string;
  readonly version: string;
  readonly none: string;
  /** A method's name, and what stands between two. */
  readonly method: (id: MethodId) => string;
  readonly join: string;
}

/** Codes shops print (`CSC_7200011`, `IPAY_RS_10001_1234`): at least one letter, and fewer digits than a phone or order number has. */
const CODE = /^(?=.*[A-Za-z])(?!(?:[^\d]*\d){11})[A-Za-z0-9_-]{2,40}$/;
const ID = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)?$/;
/** Names with a top-level domain, which has a letter: neither `localhost` nor an address of numbers. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?=[a-z0-9-]*[a-z])[a-z0-9-]+$/i;

/**
 * The text a shopper hands to a shop's support, one line a fact. Each value must have the form of its kind, else it
 * is left out: so no amount, name, address or number of the shopper's can stand in it, whatever a page prints.
 * The failure code is the one place where digits of the page pass.
 */
export function helpSlip(slip: HelpSlip, words: SlipWords): string {
  const step = slip.step !== null && ID.test(slip.step) ? slip.step : null;
  const host =
    slip.host !== null && HOST.test(slip.host) && redact(slip.host) === slip.host ? slip.host : null;
  const methods = slip.methods.filter((id) => ID.test(id)).map(words.method);
  const rows: [string, string | null][] = [
    [words.code, slip.code !== null && CODE.test(slip.code) ? slip.code : null],
    [words.methods, [...new Set(methods)].join(words.join) || null],
    [words.step, step],
    ...(host === null ? [] : [[words.host, host] satisfies [string, string]]),
    [words.browser, /^[A-Za-z ]{1,30} \d{1,4}$/.test(slip.browser) ? slip.browser : null],
    [words.version, /^\d{1,4}(?:\.\d{1,5}){1,3}$/.test(slip.version) ? slip.version : null],
  ];
  return [words.heading, ...rows.map(([label, value]) => `${label}: ${value ?? words.none}`)].join('\n');
}
