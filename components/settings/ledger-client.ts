import type { PaymentDraft } from '../../lib/ledger/entries';
import type { ImportReading } from '../../lib/ledger/import';
import type { LedgerQuery } from '../../lib/ledger/search';
import type {
  LedgerChange,
  LedgerCursor,
  LedgerPage,
  LedgerResult,
  Payment,
  SetAside,
} from '../../lib/ledger/types';
import type { Money } from '../../lib/money/money';

/** What the ledger view needs of the browser, handed in by the entrypoint. */
export interface LedgerClient {
  /** IANA zone of the shopper. */
  readonly zone: string;
  /** ISO instant. */
  now(): string;
  newId(): string;
  /** Calls back after each change of the ledger, from whatever window; the answer stops it. */
  watch(onChange: () => void): () => void;
  list(query: LedgerQuery, after: LedgerCursor | null): Promise<LedgerPage>;
  count(): Promise<number>;
  /** Categories that payments carry, deleted ones too. */
  categories(): Promise<readonly string[]>;
  add(draft: PaymentDraft): Promise<LedgerResult>;
  edit(draft: PaymentDraft): Promise<LedgerResult>;
  refund(of: Payment, amount: Money): Promise<LedgerResult>;
  remove(id: string): Promise<LedgerResult>;
  undo(change: LedgerChange): Promise<LedgerResult>;
  clear(): Promise<LedgerResult>;
  /** What importing this text would do; changes nothing. */
  preview(text: string): Promise<ImportReading>;
  importFresh(fresh: readonly Payment[]): Promise<LedgerResult>;
  /** Saves a file on this device. */
  exportFile(format: 'csv' | 'json'): Promise<void>;
  /** Stored values that did not parse. */
  aside(): Promise<readonly SetAside[]>;
  exportAside(one: SetAside): void;
  dropAside(id: string): Promise<void>;
}
