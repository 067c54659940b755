/** The smallest value that this share of them does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const round = (n: number, digits = 1): number => Number(n.toFixed(digits));

/** A table for people; with `--json` one object as the last line for programs. */
export function report(title: string, rows: Record<string, unknown>, json: object): void {
  console.log(`\n${title}`);
  const width = Math.max(...Object.keys(rows).map((k) => k.length));
  for (const [name, value] of Object.entries(rows))
    console.log(`  ${name.padEnd(width)}  ${value}`);
  if (process.argv.includes('--json')) console.log(JSON.stringify(json));
}
