import type { TxContext } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import { insertEntry } from './store.ts';

export interface AuditRecord {
  /** `<noun>.<verb>`. */
  action: string;
  subject: { kind: string; id: string | null };
  details?: Record<string, unknown>;
}

/** Writes who did what, in the verb's own transaction: an act that rolled back leaves no trace. */
export const record = (tx: TxContext, entry: AuditRecord): Promise<void> =>
  insertEntry(tx, { id: newId(), details: {}, ...entry });
