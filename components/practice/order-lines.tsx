import type { T } from '../../lib/i18n/translator';
import { LINES } from './order';
import { type PracticeLanguage, shopPrice } from './price';

/** Plain line drawings, so that the page needs no picture from anywhere. */
const DRAWINGS = {
  lamp: 'M14 30h20M24 30V18M15 18l4-10h10l4 10z',
  teapot: 'M13 22c0-6 4-9 9-9s9 3 9 9v5c0 4-4 6-9 6s-9-2-9-6zM31 19c6-1 7 7 0 8M13 21l-5-4M22 13v-3',
  apron: 'M17 8c0 6 14 6 14 0M17 8v7l-5 4v16h24V19l-5-4V8M19 24h10v6H19z',
} as const;

interface Props {
  readonly t: T;
  readonly language: PracticeLanguage;
}

/** What is being bought: three lines, one of them with a crossed-out earlier price. */
export function OrderLines({ t, language }: Props) {
  return (
    <ul class="lines">
      {LINES.map((line) => (
        <li key={line.id} class="line">
          <svg class="picture" viewBox="0 0 44 44" aria-hidden="true">
            <path d={DRAWINGS[line.id]} />
          </svg>
          <div class="line-words">
            <p class="line-name">{t(`practice.line.${line.id}`)}</p>
            <p class="fine">{t(`practice.line.${line.id}.kind`)}</p>
          </div>
          <p class="line-price">
            {line.before !== null && <s>{shopPrice(line.before, language)}</s>}
            <span>{shopPrice(line.unit, language)}</span>
            <span class="fine">× {line.quantity}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
