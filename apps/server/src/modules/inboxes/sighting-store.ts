import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';

export interface SightingRow {
  inbox_id: string;
  origin: string;
  page_url: string | null;
  page_title: string | null;
  first_seen_at: Date;
  last_seen_at: Date;
}

/** An origin is whatever a browser, or something that says it is one, calls itself. */
const mostOrigins = 50;

/** Keeps the latest origins of an inbox. */
export async function saveSighting(
  ctx: Context,
  s: { inboxId: string; origin: string; page: { url: string; title: string } | null },
): Promise<void> {
  const now = ctx.platform.clock.now();
  const page = { page_url: s.page?.url ?? null, page_title: s.page?.title ?? null };
  const { is_new } = await ctx.db
    .insertInto('inbox_sightings')
    .values({
      account_id: ctx.accountId,
      inbox_id: s.inboxId,
      origin: s.origin,
      ...page,
      first_seen_at: now,
      last_seen_at: now,
    })
    .onConflict((c) =>
      c
        .columns(['account_id', 'inbox_id', 'origin'])
        .doUpdateSet({ last_seen_at: now, ...(s.page ? page : {}) }),
    )
    .returning(sql<boolean>`(xmax = 0)`.as('is_new'))
    .executeTakeFirstOrThrow();
  if (is_new) await forgetOldest(ctx, s.inboxId);
}

async function forgetOldest(ctx: Context, inboxId: string): Promise<void> {
  await ctx.db
    .deleteFrom('inbox_sightings')
    .where('account_id', '=', ctx.accountId)
    .where('inbox_id', '=', inboxId)
    .where('origin', 'not in', (e) =>
      e
        .selectFrom('inbox_sightings')
        .select('origin')
        .where('account_id', '=', ctx.accountId)
        .where('inbox_id', '=', inboxId)
        .orderBy('last_seen_at', 'desc')
        .orderBy('origin')
        .limit(mostOrigins),
    )
    .execute();
}

/** Latest first. */
export const selectSightings = (ctx: Context, limit: number): Promise<SightingRow[]> =>
  ctx.db
    .selectFrom('inbox_sightings')
    .select(['inbox_id', 'origin', 'page_url', 'page_title', 'first_seen_at', 'last_seen_at'])
    .where('account_id', '=', ctx.accountId)
    .orderBy('last_seen_at', 'desc')
    .orderBy('origin')
    .limit(limit)
    .execute();
