import { findAnchors } from './anchors';
import { factsOf, type PageFacts } from './facts';
import { findFailure } from './failure';
import { detectKind } from './kinds/detect';
import { languagesOf } from './language';
import { wordsFor } from './lexicon/all';
import { findMarks } from './marks';
import { findOffers } from './offers';
import { findRates } from './printed-rates';
import type { Reading } from './reading';
import { secondsLeft } from './seconds-left';
import type { PageSnapshot } from './snapshot';
import { fallbackTotal } from './total-fallback';
import { View } from './view';

/**
 * Reads a snapshot: what kind of page it is and why, the amount to be paid, the methods, offers, failures and the
 * places to point at. Pure: the same snapshot gives the same reading.
 */
export function readPage(snapshot: PageSnapshot): Reading {
  const languages = languagesOf(snapshot);
  const view = new View(snapshot, wordsFor(languages));
  return readFacts(factsOf(view, languages), languages);
}

function readFacts(facts: PageFacts, languages: readonly string[]): Reading {
  const { snapshot } = facts.view;
  const { view } = facts;
  const verdict = detectKind(facts);
  const fallback =
    facts.total.total.ok || facts.total.total.reason !== 'not-shown'
      ? null
      : fallbackTotal(verdict.kind, facts);
  const found = fallback ? { ...facts, total: fallback } : facts;
  const offers = findOffers(view);
  const failure = verdict.kind === 'none' ? null : findFailure(view);
  return {
    kind: verdict.kind,
    confidence: verdict.confidence,
    evidence: [...verdict.evidence, ...found.total.evidence],
    paymentFields: facts.cardField !== null,
    total: found.total.total,
    methods: facts.methods,
    offers,
    failure,
    marks: findMarks(view),
    rates: verdict.kind === 'none' ? [] : findRates(view, snapshot.language || languages[0] || null),
    anchors: findAnchors(found, offers, failure),
    secondsLeft: secondsLeft(view),
    language: snapshot.language || languages[0] || null,
    truncated: snapshot.truncated,
  };
}
