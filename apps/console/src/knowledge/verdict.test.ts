import type { FaqId, SearchHit } from '@lingxi/contract';
import { expect, test } from 'vitest';
import { type TryResult, verdictOf } from './verdict.ts';

const hit = (score: number): SearchHit => ({
  faqId: `f${score}` as FaqId,
  question: `问 ${score}`,
  matchedQuestion: '问',
  matchedTerms: [],
  score,
  contributions: { words: score, bigrams: 0, exact: 0, answer: 0 },
});
const tried = (decision: TryResult['decision'], ...scores: number[]): TryResult => ({
  decision,
  thresholds: { answer: 0.8, alone: 0.65, options: 0.45 },
  hits: scores.map(hit),
  tookMs: 1,
});

test.each([
  [tried('unsure'), { kind: 'nothing' }],
  [tried('unsure', 0.31), { kind: 'unsure', best: 0.31, threshold: 0.45 }],
  [tried('options', 0.73, 0.6, 0.5, 0.46, 0.2), { kind: 'options', best: 0.73, count: 3 }],
  [tried('options', 0.73, 0.2), { kind: 'options', count: 1, threshold: 0.8 }],
  [tried('options', 0.9, 0.875, 0.3), { kind: 'tie', best: 0.9, gap: 0.025, count: 2 }],
  [tried('answer', 0.68, 0.2), { kind: 'alone', best: 0.68, threshold: 0.8, alone: 0.65 }],
  [tried('answer', 0.9, 0.2), { kind: 'answer', question: '问 0.9', threshold: 0.8 }],
])('verdict %#', (result, expected) => {
  const verdict = verdictOf(result);
  expect(verdict).toMatchObject({
    ...expected,
    ...('gap' in expected ? { gap: expect.closeTo(0.025, 6) } : {}),
  });
});
