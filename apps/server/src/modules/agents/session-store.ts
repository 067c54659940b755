import { type Selectable, sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Agents, Sessions } from '../../platform/db/schema.generated.ts';

/** A session together with whom it belongs to: all that a request needs, in one query. */
export type SessionRow = Pick<
  Selectable<Sessions>,
  | 'secret_hash'
  | 'expires_at'
  | 'agent_id'
  | 'last_used_at'
  | 'ip'
  | 'preview_role'
  | 'preview_team_id'
> &
  Pick<Selectable<Agents>, 'name' | 'role' | 'locale' | 'disabled_at'> & { team_ids: string[] };

export interface NewSession {
  id: string;
  agentId: string;
  secretHash: Buffer;
  userAgent: string;
  ip: string;
  expiresAt: Date;
}

export async function insertSession(tx: TxContext, s: NewSession): Promise<void> {
  await tx.db
    .insertInto('sessions')
    .values({
      account_id: tx.accountId,
      id: s.id,
      agent_id: s.agentId,
      secret_hash: s.secretHash,
      user_agent: s.userAgent,
      ip: s.ip,
      created_at: tx.platform.clock.now(),
      last_used_at: tx.platform.clock.now(),
      expires_at: s.expiresAt,
    })
    .execute();
}

export const selectSession = (ctx: Context, id: string): Promise<SessionRow | undefined> =>
  ctx.db
    .selectFrom('sessions as s')
    .innerJoin('agents as a', (j) =>
      j.onRef('a.account_id', '=', 's.account_id').onRef('a.id', '=', 's.agent_id'),
    )
    .select([
      's.secret_hash',
      's.expires_at',
      's.agent_id',
      's.last_used_at',
      's.ip',
      's.preview_role',
      's.preview_team_id',
      'a.name',
      'a.role',
      'a.locale',
      'a.disabled_at',
      sql<string[]>`array(
        select m.team_id::text from team_members m
        where m.account_id = a.account_id and m.agent_id = a.id order by m.team_id
      )`.as('team_ids'),
    ])
    .where('s.account_id', '=', ctx.accountId)
    .where('s.id', '=', id)
    .executeTakeFirst();

/** Those that still hold, the latest first. */
export const selectSessions = (
  ctx: Context,
  agentId: string,
  o: { before?: string | undefined; limit: number },
) =>
  ctx.db
    .selectFrom('sessions')
    .select(['id', 'user_agent', 'ip', 'created_at', 'last_used_at'])
    .where('account_id', '=', ctx.accountId)
    .where('agent_id', '=', agentId)
    .where('expires_at', '>', ctx.platform.clock.now())
    .$if(o.before !== undefined, (q) => q.where('id', '<', o.before!))
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();

/** The number of sessions changed: none where it is not, or no longer, the agent's. */
export async function changePreview(
  tx: TxContext,
  agentId: string,
  o: { sessionId: string; role: 'admin' | 'lead' | 'agent' | null; teamId: string | null },
): Promise<number> {
  const done = await tx.db
    .updateTable('sessions')
    .set({ preview_role: o.role, preview_team_id: o.teamId })
    .where('account_id', '=', tx.accountId)
    .where('agent_id', '=', agentId)
    .where('id', '=', o.sessionId)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** When and from where it was last used, and until when it holds where that has moved. */
export async function touchSession(
  ctx: Context,
  id: string,
  use: { at: Date; ip: string; until?: Date | undefined },
): Promise<void> {
  await ctx.db
    .updateTable('sessions')
    .set({
      last_used_at: use.at,
      ip: use.ip,
      ...(use.until ? { expires_at: use.until } : {}),
    })
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .execute();
}

export async function deleteSession(tx: TxContext, agentId: string, id: string): Promise<number> {
  const done = await tx.db
    .deleteFrom('sessions')
    .where('account_id', '=', tx.accountId)
    .where('agent_id', '=', agentId)
    .where('id', '=', id)
    .executeTakeFirst();
  return Number(done.numDeletedRows);
}

/** Every session of the agent, or every one but the one they are working in. */
export async function deleteSessions(
  tx: TxContext,
  agentId: string,
  o: { except?: string | undefined } = {},
): Promise<number> {
  const done = await tx.db
    .deleteFrom('sessions')
    .where('account_id', '=', tx.accountId)
    .where('agent_id', '=', agentId)
    .$if(o.except !== undefined, (q) => q.where('id', '<>', o.except!))
    .executeTakeFirst();
  return Number(done.numDeletedRows);
}

export async function deleteExpiredSessions(tx: TxContext, agentId: string): Promise<void> {
  await tx.db
    .deleteFrom('sessions')
    .where('account_id', '=', tx.accountId)
    .where('agent_id', '=', agentId)
    .where('expires_at', '<=', tx.platform.clock.now())
    .execute();
}
