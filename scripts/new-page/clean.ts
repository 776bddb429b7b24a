/** Elements that carry nothing a reading needs, with all that is in them. */
const DROPPED =
  /<(script|noscript|template|object|embed|video|audio|canvas|picture)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
/** Attributes kept: what the snapshot reads, and what shows or hides. */
const KEPT =
  /^(?:id|class|style|hidden|lang|dir|type|name|for|role|alt|title|placeholder|autocomplete|checked|selected|disabled|open|colspan|rowspan|scope|label|property|content|itemprop|itemtype|itemscope|charset|http-equiv|contenteditable|href|src|value|data-testid|data-pl|data-role|aria-[a-z]+|slot)$/;
const EMAIL = /[\p{L}\p{Nd}._%+-]+@[\p{L}\p{Nd}.-]+\.\p{L}{2,}/gu;
const CARD = /\b\d(?:[ -]?\d){12,18}\b/g;
const PHONE = /(?<![\p{L}\p{Nd}.,])\+?\d[\d ()/-]{8,16}\d(?![\p{L}\p{Nd}.,])/gu;
const SHOWN_VALUES = /^(?:submit|button|image|reset|radio)$/;

/**
 * A saved page without what it need not carry: scripts, pictures, remote addresses, the values of fields, comments,
 * mail addresses, telephone and card numbers. Names and street addresses are for the eye of whoever keeps the page.
 */
export function cleanPage(html: string): string {
  return html
    .replace(DROPPED, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(?:link|base)\b[^>]*>/gi, '')
    .replace(/(<textarea\b[^>]*>)[\s\S]*?(<\/textarea)/gi, '$1$2')
    .replace(
      /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>/gi,
      cleanTag,
    )
    .replace(/url\(\s*(['"]?)(?!#)[^)]*\1\s*\)/gi, 'none')
    .replace(/@import[^;]+;/gi, '')
    .replace(/>([^<]+)/g, (_, text: string) => `>${withoutPersonal(text)}`)
    .replace(/\n\s*\n+/g, '\n');
}

function cleanTag(_: string, tag: string, attributes: string, slash: string): string {
  const found = [...attributes.matchAll(/([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)];
  const type =
    found
      .find(([, name]) => name?.toLowerCase() === 'type')?.[2]
      ?.replace(/["']/g, '')
      .toLowerCase() ?? '';
  const kept = found.flatMap(([, rawName = '', rawValue]) => {
    const name = rawName.toLowerCase();
    if (!KEPT.test(name)) return [];
    if (name === 'value' && tag.toLowerCase() === 'input' && !SHOWN_VALUES.test(type)) return [];
    if (rawValue === undefined) return [name];
    const value = /^["']/.test(rawValue) ? rawValue.slice(1, -1) : rawValue;
    return [`${name}="${cleanValue(tag.toLowerCase(), name, value).replace(/"/g, '&quot;')}"`];
  });
  return `<${[tag, ...kept].join(' ')}${slash && ' /'}>`;
}

function cleanValue(tag: string, name: string, value: string): string {
  if (name === 'href') return value.startsWith('#') ? value : '#';
  if (name !== 'src') return withoutPersonal(value);
  // A frame keeps its host, which tells the provider; a picture its file's name.
  if (tag === 'iframe') return /^(?:https?:)?\/\/[^/?#]+/.exec(value)?.[0]?.concat('/') ?? '';
  return value.startsWith('data:') ? '' : (value.split(/[?#]/)[0]?.split('/').pop() ?? '');
}

function withoutPersonal(text: string): string {
  return text
    .replace(EMAIL, 'someone@mail.example')
    .replace(CARD, '•••• •••• •••• ••••')
    .replace(PHONE, '000 000 000');
}
