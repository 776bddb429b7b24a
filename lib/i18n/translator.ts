/** Flat messages of one language: `{ 'popup.total': 'Total {amount}' }`. */
export type Catalogue = Readonly<Record<string, string>>;

export type Params = Readonly<Record<string, string | number>>;

/** Gives the words of a message in the translator's language. Never throws. */
export type T = (key: string, params?: Params) => string;

/** Own properties only, so that a key like `constructor` finds nothing. */
function own<V>(from: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}

/** Plural rules made when a number is first told by them: a screen may have none to tell. */
function pluralsOf(locale: string): () => Intl.PluralRules {
  let rules: Intl.PluralRules | null = null;
  return () => {
    rules ??= new Intl.PluralRules(locale);
    return rules;
  };
}

/** The plural form of `count` when the message has one (`key.one`, `key.other`), else the message itself. */
function lookUp(
  catalogue: Catalogue,
  plurals: () => Intl.PluralRules,
  key: string,
  count: unknown,
): string | undefined {
  if (typeof count === 'number') {
    const form = own(catalogue, `${key}.${plurals().select(count)}`) ?? own(catalogue, `${key}.other`);
    if (form !== undefined) return form;
  }
  return own(catalogue, key);
}

/**
 * Makes the function that turns message keys into words.
 *
 * A message missing in `catalogue` is taken from `fallback` (English), and one missing there shows its key:
 * a screen with a bare key is a fault one sees, a screen that threw is none. When `params.count` is a number the
 * CLDR plural form is chosen. `{name}` is replaced by `params.name`; a placeholder without a value stays as written.
 *
 * @param locale BCP 47 tag of `catalogue`, for its plural rules.
 */
export function createTranslator(locale: string, catalogue: Catalogue, fallback: Catalogue): T {
  const plurals = pluralsOf(locale);
  const englishPlurals = pluralsOf('en');
  return (key, params = {}) => {
    const message =
      lookUp(catalogue, plurals, key, params.count) ??
      lookUp(fallback, englishPlurals, key, params.count) ??
      key;
    return message.replace(/\{(\w+)\}/g, (written, name: string) => String(own(params, name) ?? written));
  };
}
