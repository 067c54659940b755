/** What a patch really changes: a field that is not given, or already so, is none of it. */
export function changedFields<P extends object>(
  before: { [K in keyof P]?: unknown },
  patch: P,
): Partial<P> {
  const keys = Object.keys(patch) as (keyof P)[];
  const changed = keys.filter((k) => patch[k] !== undefined && patch[k] !== before[k]);
  return Object.fromEntries(changed.map((k) => [k, patch[k]])) as Partial<P>;
}
