import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LedgerQuery } from '../../lib/ledger/search';
import type { LedgerChange, LedgerCursor, LedgerFault, LedgerResult, Payment } from '../../lib/ledger/types';
import type { LedgerClient } from './ledger-client';

/** What was done last, so that it can be told and undone. */
export interface Done {
  /** Words: `ledger.done.<what>`. */
  readonly what: 'added' | 'edited' | 'deleted' | 'imported' | 'cleared' | 'undone';
  readonly count: number;
  /** Null for what cannot be undone again. */
  readonly change: LedgerChange | null;
}

export interface LedgerState {
  readonly entries: readonly Payment[];
  readonly total: number;
  /** Categories that payments carry. */
  readonly categories: readonly string[];
  readonly more: boolean;
  readonly fault: LedgerFault | null;
  readonly done: Done | null;
  /** Runs a change, tells its outcome, and reads the list anew. Answers whether it was kept. */
  readonly run: (what: Done['what'], result: Promise<LedgerResult>) => Promise<boolean>;
  readonly showMore: () => void;
  /** Saves the ledger as a file; a fault is told. */
  readonly save: (format: 'csv' | 'json') => void;
}

/** The list that matches a query, page by page, and the changes made to it. */
export function useLedger(client: LedgerClient, query: LedgerQuery): LedgerState {
  const [entries, setEntries] = useState<readonly Payment[]>([]);
  const [next, setNext] = useState<LedgerCursor | null>(null);
  const [total, setTotal] = useState(0);
  const [categories, setCategories] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<LedgerFault | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => client.watch(() => setTurn((old) => old + 1)), [client]);

  useEffect(() => {
    let stale = false;
    Promise.all([client.list(query, null), client.count(), client.categories()]).then(
      ([page, count, used]) => {
        // A slow answer to an older query must not replace the newer one's.
        if (stale) return;
        setEntries(page.entries);
        setNext(page.next);
        setTotal(count);
        setCategories(used);
      },
      () => {
        if (!stale) setFault('failed');
      },
    );
    return () => {
      stale = true;
    };
    // `turn` asks for the list again after a change.
  }, [client, query, turn]);

  const run = useCallback(async (what: Done['what'], result: Promise<LedgerResult>): Promise<boolean> => {
    const answer = await result;
    setFault(answer.ok ? null : answer.reason);
    if (answer.ok) {
      const { entries: put, taken } = answer.change;
      setDone({
        what,
        count: Math.max(put.length, taken.length),
        change: what === 'undone' ? null : answer.change,
      });
      setTurn((old) => old + 1);
    } else setDone(null);
    return answer.ok;
  }, []);

  const showMore = useCallback(async () => {
    try {
      const page = await client.list(query, next);
      setEntries((old) => [...old, ...page.entries]);
      setNext(page.next);
    } catch {
      setFault('failed');
    }
  }, [client, query, next]);

  const save = useCallback(
    (format: 'csv' | 'json') => {
      setFault(null);
      client.exportFile(format).catch(() => setFault('failed'));
    },
    [client],
  );

  return { entries, total, categories, more: next !== null, fault, done, run, showMore, save };
}
