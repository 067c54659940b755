import type { Locale, Role } from '@lingxi/contract';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { systemContext } from '../context.ts';
import { agentContext } from './agent-context.ts';
import { createAgent } from './create-agent.ts';

export interface Person {
  id: string;
  email: string;
  ctx: Context;
}

/** Somebody of the account, as if they had joined long ago. */
export async function buildPerson(
  ctx: Context,
  o: {
    role?: Role;
    name?: string;
    password?: string;
    email?: string;
    teamIds?: string[];
    locale?: Locale;
    capacity?: number;
    isJoined?: boolean;
  } = {},
): Promise<Person> {
  const email = o.email ?? `${newId()}@shop.example`;
  const system = systemContext(ctx.platform, ctx.accountId);
  const id = await transaction(system, (tx) =>
    createAgent(tx, { role: 'agent', name: '林晨', locale: 'zh', ...o, email }),
  );
  return { id, email, ctx: await agentContext(ctx.platform, ctx.accountId, id) };
}

/** The same program, so much later. */
export const later = (ctx: Context, minutes: number): Context => {
  const at = () => new Date(ctx.platform.clock.now().getTime() + minutes * 60_000);
  return { ...ctx, platform: { ...ctx.platform, clock: { now: at } } };
};

/** `agent.updated <id>` of everything the account published, oldest first. */
export async function published(ctx: Context): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('events')
    .select(['type', 'data'])
    .where('account_id', '=', ctx.accountId)
    .orderBy('id')
    .execute();
  return rows.map((r) => [r.type, ...Object.values(r.data as object)].join(' '));
}

export interface Entry {
  action: string;
  actor: string | null;
  subject: string | null;
  details: Record<string, unknown>;
}

/** What the audit holds, oldest first. */
export async function audited(ctx: Context): Promise<Entry[]> {
  const rows = await ctx.db
    .selectFrom('audit_entries')
    .selectAll()
    .where('account_id', '=', ctx.accountId)
    .orderBy('id')
    .execute();
  return rows.map((r) => ({
    action: r.action,
    actor: r.actor_id,
    subject: r.subject_id,
    details: r.details as Record<string, unknown>,
  }));
}

/** What a public endpoint is given, and where the request came from. */
export const publicOf = (ctx: Context) => ({
  platform: ctx.platform,
  locale: 'zh' as const,
  requestId: newId(),
});
export const somewhere = { ip: '203.0.113.7', userAgent: 'Test' };

/** The token inside a one-time link. */
export const tokenOf = (link: { url: string }): string =>
  new URL(link.url).searchParams.get('token')!;

/** Resolves when a statement of this database waits for a row that somebody else has locked. */
export async function untilSomebodyWaits(ctx: Context): Promise<void> {
  const waiting = async () =>
    (
      await sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(
        ctx.platform.database.db,
      )
    ).rows.length;
  await expect.poll(waiting, { timeout: 10_000 }).toBeGreaterThan(0);
}
