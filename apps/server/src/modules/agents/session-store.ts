import { type Selectable, sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Agents, Sessions } from '../../platform/db/schema.generated.ts';

/** A session together with whom it belongs to: all that a request needs, in one query. */
export type SessionRow = Pick<Selectable<Sessions>, 'secret_hash' | 'expires_at' | 'agent_id'> &
  Pick<Selectable<Agents>, 'name' | 'role' | 'locale' | 'disabled_at'> & { team_ids: string[] };

export interface NewSession {
  id: string;
  agentId: string;
  secretHash: Buffer;
  userAgent: string;
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
      created_at: tx.platform.clock.now(),
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

export async function extendSession(ctx: Context, id: string, until: Date): Promise<void> {
  await ctx.db
    .updateTable('sessions')
    .set({ expires_at: until })
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .execute();
}

export async function deleteSession(tx: TxContext, agentId: string, id: string): Promise<void> {
  await tx.db
    .deleteFrom('sessions')
    .where('account_id', '=', tx.accountId)
    .where('agent_id', '=', agentId)
    .where('id', '=', id)
    .execute();
}

/** Every session of the agent, or every one but the one they are working in. */
export async function deleteSessions(
  tx: TxContext,
  agentId: string,
  o: { except?: string | undefined } = {},
): Promise<void> {
  await tx.db
    .deleteFrom('sessions')
    .where('account_id', '=', tx.accountId)
    .where('agent_id', '=', agentId)
    .$if(o.except !== undefined, (q) => q.where('id', '<>', o.except!))
    .execute();
}

export async function deleteExpiredSessions(tx: TxContext, agentId: string): Promise<void> {
  await tx.db
    .deleteFrom('sessions')
    .where('account_id', '=', tx.accountId)
    .where('agent_id', '=', agentId)
    .where('expires_at', '<=', tx.platform.clock.now())
    .execute();
}
