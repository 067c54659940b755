import type { Catalog, Entry } from './catalog.ts';
import { keepLines } from './line-index.ts';

/**
 * Squeezes the holes out once they outnumber the living: removing stays cheap on average, and an
 * index under constant change stays below twice the size of a fresh one.
 */
export function compactWhenSparse(catalog: Catalog): void {
  const holes = catalog.entries.length - catalog.slots.size;
  if (holes >= 1024 && holes > catalog.slots.size) compact(catalog);
}

function compact(catalog: Catalog): void {
  const entries: Entry[] = [];
  const lines: number[] = [];
  const answers: number[] = [];
  for (const [slot, entry] of catalog.entries.entries()) {
    if (!entry) continue;
    const first = lines.length;
    for (let line = entry.first; line < entry.end; line += 1) {
      // Never ahead of the line read: the kept lines are at most as many as those passed.
      catalog.slotOfLine[lines.length] = entries.length;
      lines.push(line);
    }
    answers.push(slot);
    catalog.slots.set(entry.document.id, entries.length);
    entries.push({ ...entry, first, end: lines.length });
  }
  catalog.entries = entries;
  catalog.questionWords = keepLines(catalog.questionWords, lines);
  catalog.questionGrams = keepLines(catalog.questionGrams, lines);
  catalog.answerWords = keepLines(catalog.answerWords, answers);
}
