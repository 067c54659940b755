import { isText } from '@lingxi/contract';
import type { RowFault } from '../take-outcome.ts';
import { listOf } from './lists.ts';

/** The texts of one row by field; fields without a column are not in it. */
export type Cells = ReadonlyMap<string, string>;

export type ReadRow<V> = { value: V } | { faults: RowFault[] };

/** Reads fields one by one and gathers what is wrong, so that a row's errors come all at once. */
export function checks(cells: Cells) {
  const faults: RowFault[] = [];
  const fault = (field: string | null, code: RowFault['code'], details?: RowFault['details']) => {
    faults.push({ field, code, ...(details ? { details } : {}) });
  };
  const fits = (field: string, value: string, max: number): boolean => {
    if (!isText(value)) fault(field, 'not_text');
    else if (value.length > max) fault(field, 'too_long', { max });
    else return true;
    return false;
  };
  /** Undefined when the field has no column, or holds what cannot be taken. */
  const text = (field: string, max: number): string | undefined => {
    const value = cells.get(field)?.trim();
    return value !== undefined && fits(field, value, max) ? value : undefined;
  };
  return {
    faults,
    fault,
    text,
    needed(field: string, max: number): string {
      const value = text(field, max);
      if (!value && !faults.some((f) => f.field === field)) fault(field, 'missing');
      return value ?? '';
    },
    list(field: string, o: { max: number; most: number }): string[] | undefined {
      const cell = cells.get(field);
      if (cell === undefined) return undefined;
      const entries = [...new Set(listOf(cell))];
      if (entries.length > o.most) fault(field, 'too_many', { max: o.most });
      else entries.every((entry) => fits(field, entry, o.max));
      return entries;
    },
    /** `words`: what may stand there, first of each line the one we write. Empty is undefined. */
    choice<T extends string>(field: string, words: Record<T, readonly string[]>): T | undefined {
      const said = cells.get(field)?.trim().toLowerCase();
      if (!said) return undefined;
      const values = Object.keys(words) as T[];
      const found = values.find(
        (v) => v === said || words[v].some((w) => w.toLowerCase() === said),
      );
      if (found === undefined) {
        const list = values.map((v) => words[v][0] ?? v).join('、');
        fault(field, 'one_of', { list, values: values.join(', ') });
      }
      return found;
    },
    result: <V>(value: V): ReadRow<V> => (faults.length > 0 ? { faults } : { value }),
  };
}
