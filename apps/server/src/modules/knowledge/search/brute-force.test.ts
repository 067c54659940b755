import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.ts';
import { createSearchIndex, type SearchDocument } from './index.ts';
import { seededRandom } from './seeded-random.fixture.ts';
import { createSegmenter } from './segment.ts';
import { createSynonymTable } from './synonym-table.ts';
import { generalSynonyms } from './synonyms.ts';
import { gramFactor, isFiller, isFrame, wordFactor } from './term-factors.ts';
import { tokenize } from './tokens.ts';
import { weights } from './weights.ts';

/**
 * The score as its definition has it, slowly, from the texts alone: no index, no numbering, no
 * candidates. What the engine keeps up incrementally must come to the same.
 */
const segment = createSegmenter([], []);
const synonyms = createSynonymTable(generalSynonyms);

type Term = string | number;
const termsOf = (text: string): Term[] => {
  const { words, grams } = tokenize(text, segment);
  return [...words.keys(), ...grams];
};
const factor = (term: Term) => (typeof term === 'string' ? wordFactor(term) : gramFactor(term));

function strength(said: Term, written: Term): number {
  if (said === written) return 1;
  if (typeof said !== 'string' || typeof written !== 'string') return 0;
  return synonyms.get(said)?.includes(written) ? weights.synonym : 0;
}

function naiveScores(documents: readonly SearchDocument[], utterance: string) {
  const texts = documents.map(({ questions }) => questions.map(termsOf));
  const frequency = (term: Term) =>
    texts.filter((questions) => questions.some((terms) => terms.includes(term))).length;
  const known = new Map<Term, number>();
  const frequencyOf = (term: Term) => {
    if (!known.has(term)) known.set(term, frequency(term));
    return known.get(term)!;
  };
  const rarity = (count: number) =>
    Math.sqrt(Math.log(1 + (documents.length + weights.prior - count + 0.5) / (count + 0.5)));

  const said = termsOf(utterance).map((term) => {
    const others = typeof term === 'string' ? (synonyms.get(term) ?? []) : [];
    const count = Math.max(...[term, ...others].map(frequencyOf));
    return { term, weight: factor(term) * rarity(count) * (count === 0 ? weights.unseen : 1) };
  });
  const saidWords = said.flatMap(({ term }) => (typeof term === 'string' ? [term] : []));
  const isTopicSaid =
    !saidWords.some(isFrame) || saidWords.some((word) => !isFrame(word) && !isFiller(word));
  const topic = isTopicSaid ? 0 : (weights.word + 2 * weights.character + weights.pair) * rarity(0);
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const best = (numbers: number[]) => Math.max(0, ...numbers);

  const lineScore = (terms: Term[]) => {
    const written = terms.map((term) => ({
      term,
      weight: factor(term) * rarity(frequencyOf(term)),
    }));
    const shared =
      weights.utterance *
        sum(said.map(({ term, weight }) => weight * best(terms.map((t) => strength(term, t))))) +
      (1 - weights.utterance) *
        sum(
          written.map(({ term, weight }) => weight * best(said.map((s) => strength(s.term, term)))),
        );
    const whole =
      weights.utterance * (topic + sum(said.map(({ weight }) => weight))) +
      (1 - weights.utterance) * sum(written.map(({ weight }) => weight));
    const core = (all: Term[]) => {
      const words = all.filter((term) => typeof term === 'string');
      const content = words.filter((word) => !isFiller(word));
      return JSON.stringify(content.length > 0 ? content : words);
    };
    if (core(terms) === core(said.map(({ term }) => term))) return 1;
    return whole > 0 ? calibrate(shared / whole) : 0;
  };
  return new Map(documents.map(({ id }, at) => [id, best(texts[at]!.map(lineScore))]));
}

const pool = [
  ...[
    '退款',
    '退货',
    '换货',
    '发货',
    '物流',
    '快递',
    '运费',
    '发票',
    '抬头',
    '优惠券',
    '订单',
    '取消',
  ],
  ...['地址', '修改', '怎么', '多久', '什么时候', '可以', '吗', '我的', '请问', '耳机', 'x2', 'p5'],
  ...[
    'refund',
    'shipping',
    'order',
    'cancelled',
    'the',
    'how',
    '降噪',
    '会员',
    '积分',
    '密码',
    '锅',
  ],
];

describe.each([1, 2, 3, 4])('the index against the definition (seed %i)', (seed) => {
  const random = seededRandom(seed);
  const pick = () => pool[Math.floor(random() * pool.length)]!;
  const sentence = () => Array.from({ length: 1 + Math.floor(random() * 6) }, pick).join(' ');
  const index = createSearchIndex();
  const documents = new Map<string, SearchDocument>();

  for (let change = 0; change < 2500; change += 1) {
    const id = `d${Math.floor(random() * 120)}`;
    if (random() < 0.3) {
      index.remove([id]);
      documents.delete(id);
    } else {
      const questions = Array.from({ length: 1 + Math.floor(random() * 3) }, sentence);
      index.upsert([{ id, questions }]);
      documents.set(id, { id, questions });
    }
  }
  const living = [...documents.values()];

  it('holds the documents that were left', () => {
    expect(index.size).toBe(living.length);
  });

  it('scores every document alike and brings the best to the top', () => {
    for (let round = 0; round < 15; round += 1) {
      const utterance = sentence();
      const expected = naiveScores(living, utterance);
      for (const [id, score] of expected) {
        expect(index.explain(utterance, id)!.score).toBeCloseTo(score, 6);
      }
      const ranked = [...expected.values()].filter((score) => score > 0).sort((a, b) => b - a);
      const found = index.search(utterance, { limit: 8 }).map(({ score }) => score);
      expect(found).toHaveLength(Math.min(8, ranked.length));
      for (const [place, score] of found.entries()) expect(score).toBeCloseTo(ranked[place]!, 6);
    }
  });
});
