const most = 3;
const apart = 4;

/** The highest few that stand apart from one another: worth a label. */
export function peaksOf(values: readonly number[]): Set<number> {
  const found: number[] = [];
  const byHeight = values
    .map((value, i) => ({ value, i }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.i - b.i);
  for (const { i } of byHeight) {
    if (found.length === most) break;
    if (found.every((f) => Math.abs(f - i) >= apart)) found.push(i);
  }
  return new Set(found);
}
