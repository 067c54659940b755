import { type Kysely, type Selectable, sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Agents, DB } from '../../platform/db/schema.generated.ts';

export type AgentRow = Omit<Selectable<Agents>, 'account_id'> & { team_ids: string[] };

/** What may change. */
export type AgentFields = Omit<
  Selectable<Agents>,
  'account_id' | 'id' | 'created_at' | 'notifications'
> & {
  /** JSON. */
  notifications: string;
};

export async function insertAgent(
  tx: TxContext,
  agent: Pick<AgentFields, 'name' | 'role' | 'locale' | 'email'> &
    Partial<AgentFields> & { id: string },
): Promise<void> {
  await tx.db
    .insertInto('agents')
    .values({ account_id: tx.accountId, created_at: tx.platform.clock.now(), ...agent })
    .execute();
}

export const selectAgent = (ctx: Context, id: string): Promise<AgentRow | undefined> =>
  agentRows(ctx).where('id', '=', id).executeTakeFirst();

export const selectAgents = (
  ctx: Context,
  o: { after?: string | undefined; limit: number },
): Promise<AgentRow[]> =>
  agentRows(ctx)
    .$if(o.after !== undefined, (q) => q.where('id', '>', o.after!))
    .orderBy('id')
    .limit(o.limit)
    .execute();

/**
 * Enough to keep two changes of one agent apart, while rows that refer to the agent can still be
 * written. With `owners` also every owner, in the order of ids, so that two of them cannot give up
 * their role at once.
 */
export const lockAgents = (
  tx: TxContext,
  id: string,
  also: 'owners' | 'nobody' = 'nobody',
): Promise<AgentRow[]> =>
  agentRows(tx)
    .where((e) =>
      also === 'owners' ? e.or([e('id', '=', id), e('role', '=', 'owner')]) : e('id', '=', id),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();

export async function changeAgent(
  tx: TxContext,
  id: string,
  change: Partial<AgentFields>,
): Promise<void> {
  await tx.db
    .updateTable('agents')
    .set(change)
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}

export async function selectAgentNames(
  ctx: Context,
  ids: readonly string[],
): Promise<{ id: string; name: string; avatar_file_id: string | null }[]> {
  if (ids.length === 0) return [];
  return ctx.db
    .selectFrom('agents')
    .select(['id', 'name', 'avatar_file_id'])
    .where('account_id', '=', ctx.accountId)
    .where('id', 'in', ids)
    .execute();
}

/** Enabled and online by their own choice; whether they are there, the sockets know. */
export const selectOnlineAgents = (ctx: Context, teamId: string | null): Promise<AgentRow[]> =>
  agentRows(ctx)
    .where('disabled_at', 'is', null)
    .where('availability', '=', 'online')
    .$if(teamId !== null, (q) =>
      q.where('id', 'in', (e) =>
        e
          .selectFrom('team_members')
          .select('agent_id')
          .where('account_id', '=', ctx.accountId)
          .where('team_id', '=', teamId!),
      ),
    )
    .execute();

/** How many belong to the account, how many of them have come, and who still has a made-up address. */
export const selectMemberFacts = (ctx: Context) =>
  ctx.db
    .selectFrom('agents')
    .select([
      sql<number>`count(*)::int`.as('members'),
      sql<number>`(count(*) filter (where joined_at is not null))::int`.as('joined'),
      sql<{ id: string; name: string }[]>`coalesce(
        json_agg(json_build_object('id', id, 'name', name) order by id)
          filter (where is_provisional), '[]')`.as('provisional'),
    ])
    .where('account_id', '=', ctx.accountId)
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow();

/** The one look across accounts: who signs in has told only an address. */
export const selectByEmail = (
  db: Kysely<DB>,
  email: string,
  accountId: string | undefined,
): Promise<Selectable<Agents>[]> =>
  db
    .selectFrom('agents')
    .selectAll()
    .where('email', '=', email)
    .$if(accountId !== undefined, (q) => q.where('account_id', '=', accountId!))
    .orderBy('account_id')
    .limit(20)
    .execute();

const agentRows = (ctx: Context) =>
  ctx.db
    .selectFrom('agents')
    .select([
      'id',
      'email',
      'name',
      'password_hash',
      'role',
      'locale',
      'theme',
      'availability',
      'capacity',
      'disabled_at',
      'joined_at',
      'created_at',
      'is_provisional',
      'hints_seen',
      'avatar_file_id',
      'notifications',
      sql<string[]>`array(
        select m.team_id::text from team_members m
        where m.account_id = agents.account_id and m.agent_id = agents.id order by m.team_id
      )`.as('team_ids'),
    ])
    .where('account_id', '=', ctx.accountId);
