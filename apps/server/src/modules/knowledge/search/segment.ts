import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { createLexicon, findWords } from './lexicon.ts';
import { normalize } from './normalize.ts';
import { isHan, runsOf } from './runs.ts';
import { generalSynonyms } from './synonyms.ts';
import { fillers, frames, serviceWords } from './word-lists.ts';

/** Cuts a normalised text into words. */
export type Segmenter = (text: string) => string[];

let loaded: Jieba | undefined;

/** One dictionary (40 MB, 0.2 s) for the process, loaded when first needed. */
function dictionary(): Jieba {
  loaded ??= Jieba.withDict(dict);
  return loaded;
}

/**
 * Account words and phrases are found before the dictionary is asked, so every account shares
 * the one dictionary and its own words cost no more than their characters.
 */
export function createSegmenter(
  accountWords: readonly string[],
  accountPhrases: readonly string[],
): Segmenter {
  const own = new Set(accountWords.map(normalize));
  const lexicon = createLexicon([
    ...own,
    ...builtInPhrases(),
    ...accountPhrases.map(normalize).filter(isCutApart),
  ]);
  return (text) => {
    const words: string[] = [];
    let from = 0;
    for (const { start, word } of findWords(text, lexicon)) {
      cutRuns(text.slice(from, start), words);
      words.push(word);
      // A product's name also answers to its parts: 降噪耳机 finds 灵犀降噪耳机.
      if (own.has(word)) addParts(word, words);
      from = start + word.length;
    }
    cutRuns(text.slice(from), words);
    return words;
  };
}

let builtIn: readonly string[] | undefined;

function builtInPhrases(): readonly string[] {
  builtIn ??= [
    ...serviceWords,
    ...[...fillers, ...frames, ...generalSynonyms.flat()].filter(isCutApart),
  ];
  return builtIn;
}

/** A phrase the dictionary knows is left to it, for it sees the neighbours too. */
function isCutApart(word: string): boolean {
  const parts: string[] = [];
  cutRuns(word, parts);
  return parts.length > 1;
}

function addParts(word: string, words: string[]): void {
  const parts: string[] = [];
  cutRuns(word, parts);
  if (parts.length > 1) words.push(...parts.filter((part) => part.length > 1));
}

function cutRuns(text: string, words: string[]): void {
  for (const run of runsOf(text)) {
    if (!isHan(run) || run.length === 1) words.push(run);
    else for (const word of dictionary().cut(run, true)) words.push(word);
  }
}
