import type { Selectable } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Agents, OneTimeLinks } from '../../platform/db/schema.generated.ts';

export type LinkKind = OneTimeLinks['kind'];

/** A one-time link together with whom it was made for. */
export type LinkRow = Omit<Selectable<OneTimeLinks>, 'account_id' | 'created_at'> &
  Pick<Selectable<Agents>, 'email' | 'name' | 'disabled_at'>;

export async function insertLink(
  tx: TxContext,
  link: { id: string; agentId: string; kind: LinkKind; secretHash: Buffer; expiresAt: Date },
): Promise<void> {
  await tx.db
    .insertInto('one_time_links')
    .values({
      account_id: tx.accountId,
      id: link.id,
      agent_id: link.agentId,
      kind: link.kind,
      secret_hash: link.secretHash,
      created_at: tx.platform.clock.now(),
      expires_at: link.expiresAt,
    })
    .execute();
}

export const selectLink = (ctx: Context, id: string): Promise<LinkRow | undefined> =>
  ctx.db
    .selectFrom('one_time_links as l')
    .innerJoin('agents as a', (j) =>
      j.onRef('a.account_id', '=', 'l.account_id').onRef('a.id', '=', 'l.agent_id'),
    )
    .select([
      'l.id',
      'l.kind',
      'l.secret_hash',
      'l.expires_at',
      'l.used_at',
      'l.agent_id',
      'a.email',
      'a.name',
      'a.disabled_at',
    ])
    .where('l.account_id', '=', ctx.accountId)
    .where('l.id', '=', id)
    .executeTakeFirst();

/** Compare-and-set: of two uses at once only one is told true. */
export async function spendLink(tx: TxContext, id: string): Promise<boolean> {
  const now = tx.platform.clock.now();
  const done = await tx.db
    .updateTable('one_time_links')
    .set({ used_at: now })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** The agent's links that could still be used; with `kind` only those. */
export async function deleteLinks(tx: TxContext, agentId: string, kind?: LinkKind): Promise<void> {
  await tx.db
    .deleteFrom('one_time_links')
    .where('account_id', '=', tx.accountId)
    .where('agent_id', '=', agentId)
    .where('used_at', 'is', null)
    .$if(kind !== undefined, (q) => q.where('kind', '=', kind!))
    .execute();
}
