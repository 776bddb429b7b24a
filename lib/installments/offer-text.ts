/** A text in two forms of the same length: as printed, and folded for matching words. */
export interface TwoForms {
  /** NFC, without tags, marks of direction and repeated space. */
  readonly printed: string;
  /** Lower case, Latin and Greek without accents, Arabic-Indic and full-width forms as ASCII. */
  readonly folded: string;
}

/** Letters whose accent Unicode does not part from them. */
const BARE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  İ: 'i',
  ё: 'е',
  '×': 'x',
  '✕': 'x',
  '✖': 'x',
  х: 'x',
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '～': '~',
  '〜': '~',
};

function foldChar(char: string, before: string, after: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return char;
  // The Cyrillic letter looks like a multiplication sign, and is typed for one, only beside digits or space.
  if (char === 'х' || char === 'Х') return /[\p{L}]/u.test(before + after) ? 'х' : 'x';
  const bare = BARE[char];
  if (bare !== undefined) return bare;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0x0660 && code <= 0x0669) return String.fromCharCode(code - 0x0630);
  if (code >= 0x06f0 && code <= 0x06f9) return String.fromCharCode(code - 0x06c0);
  if (char === '٪') return '%';
  const lower = char.toLowerCase();
  const one = lower.length === 1 ? lower : char;
  // Accents fall from Latin and Greek alone: in kana, Hangul and Cyrillic the mark makes another letter.
  if (code < 0xc0 || (code >= 0x0400 && code < 0x1e00) || code >= 0x2000) return BARE[one] ?? one;
  return BARE[one] ?? one.normalize('NFD').charAt(0);
}

/** Both forms of a shop's text. Tags become spaces; control, direction and Arabic vowel marks vanish. */
export function twoForms(text: string): TwoForms {
  const printed = text
    .normalize('NFC')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/[\u00ad\u064b-\u0652\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0\u2007\u202f\u3000]+/g, ' ')
    .trim();
  let folded = '';
  for (let index = 0; index < printed.length; index++) {
    folded += foldChar(printed.charAt(index), printed.charAt(index - 1), printed.charAt(index + 1));
  }
  return { printed, folded };
}
