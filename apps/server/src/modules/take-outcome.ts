import type { ImportReason } from '@lingxi/contract';

/** What is wrong with a row of a file that nobody typed into a form. */
export interface RowFault {
  field: string | null;
  code: ImportReason;
  details?: Record<string, string | number>;
}

/** What became, or would become, of one of many rows taken at once. */
export type TakeOutcome = 'created' | 'replaced' | 'skipped' | RowFault;

export interface TakeOptions {
  /** What becomes of rows that are there already. */
  existing: 'skip' | 'replace';
  /** Only says what would become of them. */
  isDry?: boolean;
}
