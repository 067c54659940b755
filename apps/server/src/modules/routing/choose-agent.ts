export interface Candidate {
  id: string;
  capacity: number;
  load: number;
}

/** The one with the smallest share of their capacity in use; undefined when all are full. */
export function chooseAgent<C extends Candidate>(candidates: readonly C[]): C | undefined {
  return candidates
    .filter((c) => c.load < c.capacity)
    .sort(
      (a, b) =>
        a.load / a.capacity - b.load / b.capacity || a.load - b.load || (a.id < b.id ? -1 : 1),
    )[0];
}
