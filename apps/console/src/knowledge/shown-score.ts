import type { SearchHit } from '@lingxi/contract';

export const factors = ['words', 'bigrams', 'exact', 'answer'] as const;
export type Factor = (typeof factors)[number];

/** Hundredths, so that what stands in a row adds up. */
export type ShownScore = Record<Factor, number> & { total: number };

/**
 * Rounds the parts so that they add up to the rounded total: each is cut, and the hundredths left
 * over go to the parts that lost most.
 */
export function shownScore({ score, contributions }: Pick<SearchHit, 'score' | 'contributions'>) {
  const total = Math.round(score * 100);
  const cut = factors.map((name) => ({ name, lost: (contributions[name] * 100) % 1 }));
  const shown = Object.fromEntries(
    factors.map((name) => [name, Math.floor(contributions[name] * 100)]),
  ) as Record<Factor, number>;
  let left = total - factors.reduce((sum, name) => sum + shown[name], 0);
  for (const { name } of cut.sort((a, b) => b.lost - a.lost)) {
    if (left <= 0) break;
    shown[name] += 1;
    left -= 1;
  }
  return { ...shown, total } satisfies ShownScore;
}

export const inHundredths = (hundredths: number): string => (hundredths / 100).toFixed(2);
