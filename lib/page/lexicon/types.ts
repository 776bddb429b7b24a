/**
 * Words of one language, each a piece of a regular expression without capitals (texts are folded first: lower case,
 * no accents on Latin and Greek letters). `wordsOf` says where words may begin and end.
 */
export interface Lexicon {
  /** Labels of the amount to be paid. */
  readonly due?: string;
  /** Those that say it is paid at once, where the rest follows later: a deposit beside a price. */
  readonly now?: string;
  /** Labels that mean it only where nothing stronger does. */
  readonly total?: string;
  /** Labels of amounts that are not it, though they may hold the word: subtotal, shipping, tax, savings. */
  readonly not?: string;
  /** Those of them that only say it is a price: of what is bought, where nothing else is priced. */
  readonly price?: string;
  /** Buttons that order or pay. */
  readonly pay?: string;
  /** Buttons that lead from a cart to the checkout. */
  readonly go?: string;
  /** Buttons to the next step of a checkout. */
  readonly next?: string;
  /** Headings of a method choice. */
  readonly method?: string;
  /** Headings and titles of a checkout or of its parts. */
  readonly checkout?: string;
  readonly cart?: string;
  /** Headings after the order. */
  readonly done?: string;
  /** Words of a payment that did not work. */
  readonly fail?: string;
  /** Buttons that put a product in the cart. */
  readonly add?: string;
  readonly login?: string;
  /** Past orders. */
  readonly past?: string;
  /** Cards kept for later: wallet pages. */
  readonly wallet?: string;
  readonly give?: string;
  readonly cardNumber?: string;
  readonly cvc?: string;
  readonly expiry?: string;
  readonly coupon?: string;
  readonly parts?: string;
  /** Titles and headings of a bill: what is paid is owed already, nothing is ordered. */
  readonly bill?: string;
  /** Words of a code to scan or to copy for paying. */
  readonly code?: string;
  readonly card?: string;
  readonly bank?: string;
  readonly cod?: string;
  readonly gift?: string;
  /** Fields of a name, an address, a telephone. */
  readonly who?: string;
}
