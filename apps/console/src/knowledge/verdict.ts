import type { Contract, ResponseOf } from '@lingxi/contract';

export type TryResult = ResponseOf<Contract['faqs']['try']>;

/** At most this many options are offered at once. */
const mostOptions = 3;

export type Verdict =
  | { kind: 'nothing' }
  | { kind: 'answer'; best: number; question: string; threshold: number }
  /** Not that high, but nothing else comes near. */
  | { kind: 'alone'; best: number; question: string; threshold: number; alone: number }
  | { kind: 'options'; best: number; threshold: number; count: number }
  /** High enough, but not clearly the only one meant. */
  | { kind: 'tie'; best: number; gap: number; count: number }
  | { kind: 'unsure'; best: number; threshold: number };

/** What the bot would do with it, and by which number. */
export function verdictOf({ decision, hits, thresholds }: TryResult): Verdict {
  const [first, second] = hits;
  if (!first) return { kind: 'nothing' };
  const best = first.score;
  if (decision === 'answer' && best < thresholds.answer) {
    const { answer: threshold, alone } = thresholds;
    return { kind: 'alone', best, question: first.question, threshold, alone };
  }
  if (decision === 'answer') {
    return { kind: 'answer', best, question: first.question, threshold: thresholds.answer };
  }
  if (decision === 'unsure') return { kind: 'unsure', best, threshold: thresholds.options };
  const worthy = hits.filter((hit) => hit.score >= thresholds.options).length;
  const count = Math.min(mostOptions, worthy);
  if (best >= thresholds.answer && second) {
    return { kind: 'tie', best, gap: best - second.score, count };
  }
  return { kind: 'options', best, threshold: thresholds.answer, count };
}
