/**
 * ISO 4217 alphabetic codes: first letter, then the pairs that follow it. List One as of 2026 plus withdrawn codes
 * that old price texts still carry. Funds, metals and test codes without a minor unit (XAU, XTS, XXX) are no payment.
 * Source: https://www.six-group.com/en/products-services/financial-information/data-standards.html
 *
 * Packed this way because the list travels in the script that runs on shops' pages.
 */
const PACKED =
  'AEDFNLLMDNGOARSUDWGZN BAMBDDTGNHDIFMDNDOBOVRLSDTNWPYNYRZD CADDFHEHFHWLFLPNYOPOURCUCUPVEZK DEMJFKKOPZD ' +
  'EEKGPRNSPTBUR FIMJDKPRF GBPELHCHSIPMDNFRDTQYD HKDNLRKTGUF IDREPLSNRQDRRSKTL JMDODPY ' +
  'KESGSHRMFPWRWWDYDZT LAKBPKRRDSLTLVLYD MADDLGAKDMKNTOPRORUURTLVRWKXNXVYRZN NADGNIOLGOKPRZD OMR ' +
  'PABENGKHPKRLNTEYG QAR ROLONSDUBWF SARBDCRDGEKGDHPITKKLELLOSRDSPTDTNVCYPZL THBJSMTNDOPRLRYTDWDZS ' +
  'UAHGXSDSNYIYUYWZS VEDEFESNDUV WST XAFCDCGOFPF YER ZARMKMWWGWL';

const CODES = new Set(
  PACKED.split(' ').flatMap((run) => (run.slice(1).match(/../g) ?? []).map((rest) => run.charAt(0) + rest)),
);

/** Currencies whose minor unit is not a hundredth, by number of decimals. The rest have two. */
const EXPONENTS = [
  [0, 'BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ESP ITL'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
] as const;

/** Whether `code` is an ISO 4217 code, in capitals, of a currency that has a minor unit. */
export function isCurrency(code: string): boolean {
  return CODES.has(code);
}

/**
 * The number of decimals of a currency's minor unit per ISO 4217: 2 for CNY, 0 for JPY, 3 for KWD. Two for codes
 * it does not know; ask `isCurrency` first where that matters.
 */
export function exponentOf(code: string): number {
  return EXPONENTS.find(([, codes]) => codes.includes(code))?.[0] ?? 2;
}
