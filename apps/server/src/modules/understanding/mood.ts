import {
  EMOJI,
  type Feeling,
  LEXICON,
  NEGATED_EN,
  NEGATED_ZH,
  STRONGER_EN,
  STRONGER_ZH,
  WEAKER_EN,
  WEAKER_ZH,
} from './mood-words.ts';
import { fold, hasHan } from './normalise.ts';

export interface Mood {
  mood: Feeling | 'neutral';
  /** The contact's own words that show it. */
  evidence?: string;
}

interface Sign {
  feeling: Feeling;
  weight: number;
  evidence: string;
}

/** How much the message before counts against the last one. */
const FADING = 0.75;
/** What a feeling must add up to before it is said. Anger is said with care: it moves queues. */
const ENOUGH: Record<Feeling, number> = { angry: 2, anxious: 1.5, unhappy: 1, happy: 1 };
const GRAVEST_FIRST: Feeling[] = ['angry', 'anxious', 'unhappy', 'happy'];
const LONGEST_EVIDENCE = 40;

const entries = LEXICON.flatMap(([feeling, weight, words]) =>
  words.split(',').map((word) => ({ feeling, weight, word: word.trim() })),
).sort((a, b) => b.word.length - a.word.length);
const byWord = new Map(entries.toReversed().map((entry) => [entry.word, entry]));
const WORDS = new RegExp(
  entries.map(({ word }) => (hasHan(word) ? word : `(?<![a-z0-9])${word}(?![a-z0-9])`)).join('|'),
  'g',
);

/** How a contact feels, from what was written in order; the most recent weighs most. */
export function mood(texts: string[]): Mood {
  const recent = texts.slice(-12);
  const signs = recent.flatMap((text, index) =>
    signsOf(text).map((sign) => ({
      ...sign,
      weight: sign.weight * FADING ** (recent.length - 1 - index),
    })),
  );
  signs.push(...repetition(recent));
  const strongest = GRAVEST_FIRST.map((feeling) => {
    const own = signs.filter((sign) => sign.feeling === feeling);
    return { feeling, own, sum: own.reduce((sum, sign) => sum + sign.weight, 0) };
  }).filter(({ feeling, sum }) => sum >= ENOUGH[feeling]);
  // Thanks in front of a complaint is manners, not joy.
  const grave = strongest.filter(({ feeling }) => feeling !== 'happy');
  const happy = strongest.find(({ feeling }) => feeling === 'happy');
  const against = grave.reduce((sum, entry) => sum + entry.sum, 0);
  // The gravest that is not far behind the loudest: one threat outweighs many grumbles.
  const loudest = Math.max(0, ...grave.map(({ sum }) => sum));
  const chosen =
    happy && happy.sum > against ? happy : grave.find(({ sum }) => sum >= loudest * 0.5);
  if (!chosen) return { mood: 'neutral' };
  const best = chosen.own.toSorted((a, b) => b.weight - a.weight)[0];
  return { mood: chosen.feeling, ...(best && { evidence: best.evidence }) };
}

function signsOf(text: string): Sign[] {
  const plain = fold(text)
    .replace(/n'?t\b/g, ' not')
    .replace(/’t\b/g, ' not');
  const signs = [...plain.matchAll(WORDS)].flatMap((found) => readSign(text, plain, found));
  for (const [feeling, pattern] of EMOJI) {
    if (pattern.test(text)) signs.push({ feeling, weight: 1, evidence: shorten(text) });
  }
  const force = emphasis(text);
  return signs.map((sign) =>
    sign.feeling === 'happy' ? sign : { ...sign, weight: sign.weight * force },
  );
}

function readSign(text: string, plain: string, found: RegExpExecArray): Sign[] {
  const entry = byWord.get(found[0]);
  if (!entry) return [];
  const before = plain.slice(Math.max(0, found.index - 24), found.index);
  const isChinese = hasHan(found[0]);
  const evidence = clauseAround(text, found[0]);
  if ((isChinese ? NEGATED_ZH : NEGATED_EN).test(before)) {
    return entry.feeling === 'happy' ? [{ feeling: 'unhappy', weight: 1.2, evidence }] : [];
  }
  const isStronger = (isChinese ? STRONGER_ZH : STRONGER_EN).test(before);
  const isWeaker = (isChinese ? WEAKER_ZH : WEAKER_EN).test(before);
  const factor = isStronger ? 1.4 : isWeaker ? 0.6 : 1;
  return [{ feeling: entry.feeling, weight: entry.weight * factor, evidence }];
}

/** Exclamation marks, and capitals in a text long enough to shout. */
function emphasis(text: string): number {
  const marks = text.match(/[!！]/g)?.length ?? 0;
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  const shouts = letters >= 8 && capitals / letters > 0.7;
  return (1 + 0.15 * Math.min(marks, 3)) * (shouts ? 1.4 : 1);
}

/** The same demand made again: twice is displeasure, three times is anger. */
function repetition(texts: string[]): Sign[] {
  const last = texts.at(-1);
  if (last === undefined || last.trim().length < 2) return [];
  const times = texts.filter((text) => resembles(text, last)).length;
  if (times < 2) return [];
  const evidence = shorten(last);
  return times >= 3
    ? [{ feeling: 'angry', weight: 0.8 * times, evidence }]
    : [{ feeling: 'unhappy', weight: 1.1, evidence }];
}

function resembles(one: string, other: string): boolean {
  const a = pairsOf(one);
  const b = pairsOf(other);
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (
    shared > 0 &&
    (2 * shared) / (a.size + b.size) > 0.75 &&
    !/^(?:好|嗯|ok|谢|thank|yes|是)/i.test(one)
  );
}

function pairsOf(text: string): Set<string> {
  const letters = [...fold(text).replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(
    letters.length < 2 ? letters : letters.slice(1).map((letter, index) => letters[index] + letter),
  );
}

/** The clause of the contact's own text a word stands in. */
function clauseAround(text: string, word: string): string {
  const clauses = text.split(/(?<=[，。！？；,.!?;\n])/).map((clause) => clause.trim());
  const key = word.split(' ')[0] ?? word;
  const holder =
    clauses.find((clause) => fold(clause).includes(word)) ??
    clauses.find((clause) => fold(clause).includes(key));
  return shorten(holder ?? text);
}

function shorten(text: string): string {
  const clean = text.trim().replace(/[，,;；\s]+$/, '');
  const letters = [...clean];
  return letters.length > LONGEST_EVIDENCE
    ? `${letters.slice(0, LONGEST_EVIDENCE).join('')}…`
    : clean;
}
