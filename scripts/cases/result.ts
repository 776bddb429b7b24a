export interface CaseResult {
  /** `refused`: answered with a reason where the case has a value; not a wrong answer. */
  readonly verdict: 'right' | 'refused' | 'wrong';
  /** What went in, what came out, what was due. */
  readonly note: string;
}

export interface CaseSet {
  readonly name: string;
  /** File below ../shared/cases. */
  readonly file: string;
  /** Results for the rows it can judge, leaving others out. */
  readonly run: (rows: readonly Row[]) => readonly CaseResult[];
}

/** A case as it stands in the file; each set reads the fields it knows. */
export type Row = Readonly<Record<string, unknown>>;
