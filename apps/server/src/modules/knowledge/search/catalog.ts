import { grown } from './grown.ts';
import { appendLine, createLineIndex, type LineIndex, termsOfLines } from './line-index.ts';
import { normalize } from './normalize.ts';
import type { Segmenter } from './segment.ts';
import { gramFactor, wordFactor } from './term-factors.ts';
import { tokenize } from './tokens.ts';
import type { SearchDocument } from './types.ts';
import { createVocabulary, numberTerms, type Vocabulary } from './vocabulary.ts';

/** One indexed document: itself, for showing and cutting anew, and where its lines are. */
export interface Entry {
  document: SearchDocument;
  /** Questions, then keywords: one line each, from `first` up to, not including, `end`. */
  first: number;
  end: number;
  /** Normalised. */
  negativeKeywords: readonly string[];
}

/** Everything indexed. A slot is the number of an entry; a removed entry leaves a hole. */
export interface Catalog {
  words: Vocabulary<string>;
  grams: Vocabulary<number>;
  questionWords: LineIndex;
  /** The same lines as `questionWords`. */
  questionGrams: LineIndex;
  /** One line per slot: the words of all its answers. */
  answerWords: LineIndex;
  entries: (Entry | undefined)[];
  slots: Map<string, number>;
  slotOfLine: Int32Array;
}

export function createCatalog(): Catalog {
  return {
    words: createVocabulary(wordFactor),
    grams: createVocabulary(gramFactor),
    questionWords: createLineIndex(),
    questionGrams: createLineIndex(),
    answerWords: createLineIndex(),
    entries: [],
    slots: new Map(),
    slotOfLine: new Int32Array(256),
  };
}

export function addEntry(catalog: Catalog, document: SearchDocument, segment: Segmenter): void {
  const slot = catalog.entries.length;
  const first = catalog.questionWords.lineCount;
  for (const text of linesOf(document)) addLine(catalog, slot, text, segment);
  const answer = tokenize((document.answers ?? []).join('\n'), segment);
  appendLine(catalog.answerWords, numberTerms(catalog.words, answer.words.keys()));
  const entry: Entry = {
    document,
    first,
    end: catalog.questionWords.lineCount,
    negativeKeywords: (document.negativeKeywords ?? []).map(normalize).filter(Boolean),
  };
  catalog.entries.push(entry);
  catalog.slots.set(document.id, slot);
  countTerms(catalog, entry, 1);
}

export function linesOf({ questions, keywords }: SearchDocument): readonly string[] {
  return keywords ? [...questions, ...keywords] : questions;
}

function addLine(catalog: Catalog, slot: number, text: string, segment: Segmenter): void {
  const { words, grams } = tokenize(text, segment);
  const line = catalog.questionWords.lineCount;
  catalog.slotOfLine = grown(catalog.slotOfLine, line + 1);
  catalog.slotOfLine[line] = slot;
  appendLine(catalog.questionWords, numberTerms(catalog.words, words.keys()));
  appendLine(catalog.questionGrams, numberTerms(catalog.grams, grams));
}

export function removeEntry(catalog: Catalog, id: string): void {
  const slot = catalog.slots.get(id);
  if (slot === undefined) return;
  countTerms(catalog, catalog.entries[slot]!, -1);
  catalog.entries[slot] = undefined;
  catalog.slots.delete(id);
}

/** A term counts once for the entry, in however many of its questions it stands. */
function countTerms(catalog: Catalog, { first, end }: Entry, change: 1 | -1): void {
  const count = (index: LineIndex, { frequencies }: Vocabulary<string> | Vocabulary<number>) => {
    for (const term of new Set(termsOfLines(index, first, end))) frequencies[term]! += change;
  };
  count(catalog.questionWords, catalog.words);
  count(catalog.questionGrams, catalog.grams);
}
