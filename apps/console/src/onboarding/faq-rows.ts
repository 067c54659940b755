import { readStored, writeStored } from '../ui/storage.ts';

/** A question as it is being typed, not yet with the server. */
export interface FaqRow {
  id: number;
  question: string;
  answer: string;
}

export interface RowFault {
  question?: string;
  answer?: string;
}

export const fewestRows = 5;
const mostRows = 20;

let lastId = 0;
const newRow = (): FaqRow => ({ id: ++lastId, question: '', answer: '' });

export const isBlank = (row: FaqRow) => row.question.trim() === '' && row.answer.trim() === '';

/** Always somewhere to go on typing. */
export function withRoom(rows: FaqRow[], fewest: number): FaqRow[] {
  const missing = Math.max(0, fewest - rows.length);
  return [...rows, ...Array.from({ length: missing }, newRow)];
}

export const addRow = (rows: FaqRow[]): FaqRow[] =>
  rows.length < mostRows ? [...rows, newRow()] : rows;

/** What can be told without asking the server: half a row, and the same question twice. */
export function faultsOf(
  rows: FaqRow[],
  words: { question: string; answer: string; twice: string },
): Map<number, RowFault> {
  const faults = new Map<number, RowFault>();
  const asked = new Set<string>();
  for (const row of rows) {
    if (isBlank(row)) continue;
    const question = row.question.trim();
    const fault: RowFault = {};
    if (question === '') fault.question = words.question;
    else if (asked.has(question)) fault.question = words.twice;
    if (row.answer.trim() === '') fault.answer = words.answer;
    asked.add(question);
    if (fault.question !== undefined || fault.answer !== undefined) faults.set(row.id, fault);
  }
  return faults;
}

const keyOf = (accountId: string) => `lingxi.welcome.${accountId}`;

/** Typed and not saved survives leaving the page. */
export function readRows(accountId: string): FaqRow[] {
  const kept = readStored<Omit<FaqRow, 'id'>[]>(keyOf(accountId), []);
  return kept.map(({ question, answer }) => ({ ...newRow(), question, answer }));
}

export const keepRows = (accountId: string, rows: FaqRow[]): void =>
  writeStored(
    keyOf(accountId),
    rows.filter((row) => !isBlank(row)).map(({ question, answer }) => ({ question, answer })),
  );
