import type { OfferText } from '../page/reading';
import { isAmountAlone, type OfferHints, readOffer } from './offer';
import type { Offer } from './types';

export interface PageOffer {
  /** Snapshot id of the text it begins in. */
  readonly item: number;
  readonly offer: Offer;
}

/** A piece of an offer that a shop spread over several elements is short. */
const LONGEST_PIECE = 60;
const MOST_PIECES = 3;
/** A page of offers is a few lines; the rest of a hostile one is not looked at. */
const MOST_TEXTS = 200;

/** Where one text lists several plans: lines, bars, and the word "or". */
const BETWEEN_PLANS =
  /\s*(?:[\n;|•]|\s\/\s|(?<=\d[\p{Sc}\p{L}]{0,3})\s*[,，、]\s*(?=\d{1,2}\s?[x×]))\s*|\s+(?:or|ou|oder|oppure|of|eller|или|lub|o|或)\s+(?=(?:\p{L}+\s+){0,2}\d)/gu;

function split(text: string, hints: OfferHints): Offer[] {
  return text
    .split(BETWEEN_PLANS)
    .map((piece) => readOffer(piece, hints))
    .flatMap((reading) => (reading.ok ? [reading.offer] : []));
}

/** Joins a text with the short ones behind it until they name an amount: "4 payments of" + "$25.00". */
function joined(
  texts: readonly OfferText[],
  at: number,
  hints: OfferHints,
): { offer: Offer; used: number } | null {
  let text = texts[at]?.text ?? '';
  if (text.length > LONGEST_PIECE * 2) return null;
  for (let used = 1; used < MOST_PIECES; used++) {
    const next = texts[at + used];
    if (!next || next.text.length > LONGEST_PIECE) return null;
    // A text that is an offer by itself is not a piece of this one.
    if (!isAmountAlone(next.text) && readOffer(next.text, hints).ok) return null;
    text += ` ${next.text}`;
    const reading = readOffer(text, hints);
    if (reading.ok && reading.offer.perPayment) return { offer: reading.offer, used };
  }
  return null;
}

const same = (a: Offer, b: Offer): boolean =>
  a.count === b.count &&
  a.perPayment?.minor === b.perPayment?.minor &&
  a.perPayment?.currency === b.perPayment?.currency &&
  (a.provider === b.provider || a.provider === null || b.provider === null);

/** How much an offer says, to keep the fullest of equal ones. */
const fullness = (offer: Offer): number =>
  [
    offer.perPayment,
    offer.total,
    offer.fee,
    offer.interestFree,
    offer.statedRate,
    offer.interval,
    offer.provider,
  ].filter((part) => part !== null).length;

/** The fuller of two texts on one plan. "Up to 3 parts" beside "3 parts" of the same amount is the plan of 3 itself. */
function merged(first: Offer, second: Offer): Offer {
  const fullest = fullness(second) > fullness(first) ? second : first;
  return { ...fullest, upTo: first.upTo && second.upTo };
}

/**
 * The offers among a page's texts, in their order: pieces spread over neighbouring elements are put together, lists
 * of plans taken apart, repetitions left out. Paying in one part is no offer here.
 */
export function offersOnPage(texts: readonly OfferText[], hints: OfferHints): PageOffer[] {
  const found: PageOffer[] = [];
  const keep = (item: number, offer: Offer) => {
    if (offer.count < 2) return;
    const twin = found.findIndex((other) => same(other.offer, offer));
    const other = found[twin];
    if (!other) found.push({ item, offer });
    else found[twin] = { item: other.item, offer: merged(other.offer, offer) };
  };
  const looked = texts.slice(0, MOST_TEXTS);
  for (let at = 0; at < looked.length; at++) {
    const one = looked[at];
    if (!one) continue;
    const reading = readOffer(one.text, hints);
    if (reading.ok && reading.offer.perPayment) {
      keep(one.item, reading.offer);
      continue;
    }
    if (!reading.ok && reading.reason === 'several-counts') {
      for (const offer of split(one.text, hints)) keep(one.item, offer);
      continue;
    }
    const whole = reading.ok || reading.reason === 'no-count' ? joined(looked, at, hints) : null;
    if (whole) {
      keep(one.item, whole.offer);
      at += whole.used;
    } else if (reading.ok) keep(one.item, reading.offer);
  }
  // A bare "up to 12" says less than a full offer of the same count and provider.
  return found.filter(
    ({ offer }) =>
      offer.perPayment !== null ||
      !found.some(
        (other) =>
          other.offer !== offer &&
          other.offer.perPayment &&
          other.offer.count === offer.count &&
          same({ ...offer, perPayment: other.offer.perPayment }, other.offer),
      ),
  );
}
