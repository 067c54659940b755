import type { Faq } from '@lingxi/contract';

/** Below this share, and with this many votes, an answer is worth a look. */
const lowPercent = 70;
const fewestVotes = 5;

export interface Helpfulness {
  percent: number;
  isLow: boolean;
}

/** Null where nobody has said anything. */
export function helpfulness({
  helpfulCount,
  unhelpfulCount,
}: Pick<Faq, 'helpfulCount' | 'unhelpfulCount'>): Helpfulness | null {
  const votes = helpfulCount + unhelpfulCount;
  if (votes === 0) return null;
  const percent = Math.round((helpfulCount / votes) * 100);
  return { percent, isLow: votes >= fewestVotes && percent < lowPercent };
}
