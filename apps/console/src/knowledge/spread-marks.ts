/**
 * Where the numbered circles stand, in pixels, so that none covers another: each as near to its
 * score as the others allow. `at` in ascending order.
 */
export function spreadMarks(at: readonly number[], gap: number, width: number): number[] {
  const half = gap / 2;
  const placed = at.map((x) => Math.min(Math.max(x, half), width - half));
  for (let i = 1; i < placed.length; i += 1) {
    placed[i] = Math.max(placed[i]!, placed[i - 1]! + gap);
  }
  // Whatever was pushed over the right end comes back, and pushes the ones before it.
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    const limit = i === placed.length - 1 ? width - half : placed[i + 1]! - gap;
    placed[i] = Math.min(placed[i]!, limit);
  }
  return placed;
}
