/** A percentage typed by hand as parts per million, or null when it is none: `1,5` and `1.5 %` are 15,000. */
export function ppmFromText(text: string): number | null {
  const match = /^(\d{1,2})(?:[.,](\d{1,4}))?\s*[%％]?$/.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  const [, whole, fraction = ''] = match;
  return Number(whole) * 10_000 + Number(fraction.padEnd(4, '0'));
}

/** Parts per million as the plain text of a percentage: 15,000 is `1.5`. */
export function textFromPpm(ppm: number): string {
  const fraction = String(ppm % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return fraction ? `${Math.floor(ppm / 10_000)}.${fraction}` : String(Math.floor(ppm / 10_000));
}
