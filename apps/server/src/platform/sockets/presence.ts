import type { Kysely } from 'kysely';
import type { DB } from '../db/schema.generated.ts';

/** Which of these people have a connection to some node right now. */
export async function whoIsPresent(
  db: Kysely<DB>,
  accountId: string,
  kind: 'agent' | 'contact',
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('presence')
    .select('id')
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .where('expires_at', '>', new Date())
    .execute();
  return new Set(rows.map((r) => r.id));
}
