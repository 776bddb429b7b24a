import type { Reading } from './reading';
import type { PageSnapshot } from './snapshot';

/** Reads a snapshot. */
export function readPage(snapshot: PageSnapshot): Reading {
  return {
    kind: 'none',
    confidence: 0,
    evidence: [],
    paymentFields: false,
    total: { ok: false, reason: 'not-shown' },
    methods: [],
    offers: [],
    failure: null,
    marks: [],
    anchors: {},
    secondsLeft: null,
    language: snapshot.language || null,
    truncated: snapshot.truncated,
  };
}
