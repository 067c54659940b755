import { appendLine, compactField, countDocument, createField, type Field, termId } from './field.ts';
import { grown } from './grown.ts';
import { normalize } from './normalize.ts';
import type { Segmenter } from './segment.ts';
import { tokenize } from './tokens.ts';
import type { SearchDocument } from './types.ts';
import { bigramFactor, wordFactor } from './term-factors.ts';

/** One indexed document: its place in the fields, and itself for showing and cutting anew. */
export interface Entry {
  document: SearchDocument;
  /** Questions, then keywords: one line each, from `first` up to, not including, `end`. */
  first: number;
  end: number;
  negativeKeywords: readonly string[];
}

/** Everything indexed. A slot is the number of an entry; a removed entry leaves a hole. */
export interface Catalog {
  words: Field<string>;
  bigrams: Field<number>;
  /** One line per slot: the words of all answers. */
  answers: Field<string>;
  entries: (Entry | undefined)[];
  slots: Map<string, number>;
  /** The slot of a line; lines of removed entries keep theirs, whose entry is gone. */
  slotOfLine: Int32Array;
}

export function createCatalog(): Catalog {
  return {
    words: createField(),
    bigrams: createField(),
    answers: createField(),
    entries: [],
    slots: new Map(),
    slotOfLine: new Int32Array(256),
  };
}

export function addEntry(catalog: Catalog, document: SearchDocument, segment: Segmenter): void {
  const slot = catalog.entries.length;
  const first = catalog.words.lineCount;
  for (const text of linesOf(document)) addLine(catalog, slot, text, segment);
  const answer = tokenize((document.answers ?? []).join('\n'), segment);
  appendLine(
    catalog.answers,
    answer.words.map((word) => termId(catalog.answers, word, wordFactor)),
  );
  const entry: Entry = {
    document,
    first,
    end: catalog.words.lineCount,
    negativeKeywords: (document.negativeKeywords ?? []).map(normalize).filter(Boolean),
  };
  catalog.entries.push(entry);
  catalog.slots.set(document.id, slot);
  countEntry(catalog, entry, 1);
}

export function linesOf(document: SearchDocument): readonly string[] {
  return document.keywords ? [...document.questions, ...document.keywords] : document.questions;
}

function addLine(catalog: Catalog, slot: number, text: string, segment: Segmenter): void {
  const { words, bigrams } = tokenize(text, segment);
  catalog.slotOfLine = grown(catalog.slotOfLine, catalog.words.lineCount + 1);
  catalog.slotOfLine[catalog.words.lineCount] = slot;
  appendLine(
    catalog.words,
    words.map((word) => termId(catalog.words, word, wordFactor)),
  );
  appendLine(
    catalog.bigrams,
    bigrams.map((bigram) => termId(catalog.bigrams, bigram, bigramFactor)),
  );
}

function countEntry(catalog: Catalog, entry: Entry, change: 1 | -1): void {
  countDocument(catalog.words, entry, change);
  countDocument(catalog.bigrams, entry, change);
}

export function removeEntry(catalog: Catalog, id: string): void {
  const slot = catalog.slots.get(id);
  if (slot === undefined) return;
  countEntry(catalog, catalog.entries[slot]!, -1);
  catalog.entries[slot] = undefined;
  catalog.slots.delete(id);
}

/**
 * Squeezes the holes out once they outnumber the living, so that removing stays cheap on average
 * and an index under constant change stays as small as twice a fresh one.
 */
export function compactWhenSparse(catalog: Catalog): void {
  const holes = catalog.entries.length - catalog.slots.size;
  if (holes < 256 || holes < catalog.slots.size) return;
  const lines: number[] = [];
  const answers: number[] = [];
  const entries: Entry[] = [];
  for (const [slot, entry] of catalog.entries.entries()) {
    if (!entry) continue;
    const first = lines.length;
    for (let line = entry.first; line < entry.end; line += 1) {
      catalog.slotOfLine[lines.length] = entries.length;
      lines.push(line);
    }
    answers.push(slot);
    catalog.slots.set(entry.document.id, entries.length);
    entries.push({ ...entry, first, end: lines.length });
  }
  compactField(catalog.words, lines);
  compactField(catalog.bigrams, lines);
  compactField(catalog.answers, answers);
  catalog.entries = entries;
}
