import { weights } from './weights.ts';

/**
 * Inverse document frequency. The prior adds documents that hold nothing: without it, the only
 * entry of a young knowledge base would make all its own words worthless.
 */
export function rarity(frequency: number, size: number): number {
  return Math.log(1 + (size + weights.prior - frequency + 0.5) / (frequency + 0.5));
}
