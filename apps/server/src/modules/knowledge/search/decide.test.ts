import { describe, expect, it } from 'vitest';
import { exampleFaq, paraphrases, unrelated } from './example-faq.fixture.ts';
import { createSearchIndex, decide, type SearchHit, thresholds } from './index.ts';

const index = createSearchIndex();
index.upsert(exampleFaq);

function hit(id: string, score: number, exact = 0): SearchHit {
  const contributions = { words: score - exact, bigrams: 0, exact, answer: 0 };
  return { id, score, contributions, matchedQuestion: id, matchedTerms: [] };
}

describe('decide', () => {
  const { answer, options, gap } = thresholds;
  it.each<[string, SearchHit[], string, string[]]>([
    ['nothing found', [], 'unsure', []],
    ['nothing near', [hit('a', options - 0.01)], 'unsure', ['a']],
    ['one that is clear', [hit('a', answer), hit('b', answer - gap)], 'answer', ['a']],
    ['two that compete', [hit('a', 0.9), hit('b', 0.89), hit('c', 0.2)], 'options', ['a', 'b']],
    ['one that is likely', [hit('a', options)], 'options', ['a']],
    [
      'more than can be offered',
      [hit('a', 0.7), hit('b', 0.6), hit('c', 0.6), hit('d', 0.5)],
      'options',
      ['a', 'b', 'c'],
    ],
    ['an exact question', [hit('a', 1, 0.05), hit('b', 0.95)], 'answer', ['a']],
    ['the same question twice', [hit('a', 1, 0.05), hit('b', 1, 0.05)], 'options', ['a', 'b']],
  ])('%s', (_, hits, kind, ids) => {
    const decision = decide(hits);
    expect([decision.kind, decision.hits.map(({ id }) => id)]).toEqual([kind, ids]);
  });
});

describe('calibration', () => {
  const decisions = paraphrases.map(([utterance, id]) => {
    const hits = index.search(utterance, { limit: 3 });
    return { utterance, id, hits, decision: decide(hits) };
  });

  it('ranks what a paraphrase means first', () => {
    const wrong = decisions.filter(({ id, hits }) => hits[0]?.id !== id);
    expect(wrong.map(({ utterance }) => utterance)).toEqual([]);
  });

  it('never answers a paraphrase directly with something else', () => {
    const answers = decisions.filter(({ decision }) => decision.kind === 'answer');
    expect(answers.filter(({ id, decision }) => decision.hits[0]!.id !== id)).toEqual([]);
  });

  it('answers or offers nine paraphrases of ten', () => {
    const helped = decisions.filter(({ decision }) => decision.kind !== 'unsure');
    expect(helped.length / decisions.length).toBeGreaterThanOrEqual(0.9);
  });

  it('answers the knowledge its own questions', () => {
    for (const { id, questions } of exampleFaq) {
      for (const question of questions) {
        const decision = decide(index.search(question));
        expect([decision.kind, decision.hits[0]?.id]).toEqual(['answer', id]);
      }
    }
  });

  it.each(unrelated)('stays unsure about: %s', (utterance) => {
    expect(decide(index.search(utterance)).kind).toBe('unsure');
  });

  it('puts an exact question over a close one over a distant one over none', () => {
    const scores = ['优惠券怎么用', '优惠券可以怎么用', '优惠', '天气'].map(
      (utterance) => index.explain(utterance, 'coupon')!.score,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });
});
