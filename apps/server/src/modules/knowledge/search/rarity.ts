import { weights } from './weights.ts';

/**
 * The root of the inverse document frequency: questions are so short that the plain one would let
 * a single rare word outvote the rest. The prior keeps the words of a young knowledge base apart.
 */
export function rarity(frequency: number, size: number): number {
  const others = size + weights.prior - frequency;
  return Math.sqrt(Math.log(1 + (others + 0.5) / (frequency + 0.5)));
}
