import type { SearchHit } from '@lingxi/contract';
import { type Factor, factors } from './shown-score.ts';

/** Where it lost most against the one before it; null where it lost nothing. */
export function weakestFactor(
  hit: Pick<SearchHit, 'contributions'>,
  ahead: Pick<SearchHit, 'contributions'>,
): Factor | null {
  let weakest: Factor | null = null;
  let most = 0;
  for (const name of factors) {
    const lost = ahead.contributions[name] - hit.contributions[name];
    if (lost > most) [weakest, most] = [name, lost];
  }
  return weakest;
}
