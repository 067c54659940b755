import { calibration } from './weights.ts';

/** What a similarity of 0 to 1 means as a score; see `thresholds` for how scores are read. */
export function calibrate(similarity: number): number {
  if (similarity <= 0) return 0;
  // Sums of the same weights in another order may come out a hair above 1.
  const after = calibration.findIndex(([at]) => Math.min(1, similarity) <= at);
  const [fromSimilarity, fromScore] = calibration[after - 1]!;
  const [toSimilarity, toScore] = calibration[after]!;
  const way = (similarity - fromSimilarity) / (toSimilarity - fromSimilarity);
  return fromScore + way * (toScore - fromScore);
}
