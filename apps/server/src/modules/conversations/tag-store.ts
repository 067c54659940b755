import type { Tag } from '@lingxi/contract';
import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';

export interface TagRow {
  id: string;
  name: string;
}

const tags = (ctx: Context) =>
  ctx.db
    .selectFrom('conversation_tags as t')
    .select(['t.id', 't.name'])
    .where('t.account_id', '=', ctx.accountId);

/** By name; the count is a look into the index of conversations for each. */
export const selectTags = (
  ctx: Context,
  o: { q?: string | undefined; after?: string | undefined; limit: number; isCounted: boolean },
): Promise<Tag[]> =>
  tags(ctx)
    .select(
      o.isCounted
        ? sql<number | null>`(select count(*)::int from conversations c
            where c.account_id = t.account_id and c.tags @> array[t.name])`.as('uses')
        : sql<number | null>`null::int`.as('uses'),
    )
    .$if(o.q !== undefined, (q) =>
      q.where('t.name', 'ilike', `%${o.q!.replace(/[\\%_]/g, '\\$&')}%`),
    )
    .$if(o.after !== undefined, (q) => q.where('t.name', '>', o.after!))
    .orderBy('t.name')
    .limit(o.limit)
    .execute();

/** To be renamed or deleted: until the end of the transaction nobody begins to use it. */
export const lockTag = (tx: TxContext, id: string): Promise<TagRow | undefined> =>
  tags(tx).where('t.id', '=', id).forUpdate().executeTakeFirst();

/** It keeps its name until the end of the transaction; others may use it meanwhile. */
export const holdTag = (tx: TxContext, id: string): Promise<TagRow | undefined> =>
  tags(tx).where('t.id', '=', id).forKeyShare().executeTakeFirst();

/** `holdTag` by name, for those of the names that are known. */
export async function holdKnown(tx: TxContext, names: readonly string[]): Promise<string[]> {
  const held = tags(tx).where('t.name', 'in', names).orderBy('t.id').forKeyShare();
  return (await held.execute()).map((t) => t.name);
}

/** Answers those that were not known; waits for whoever is just renaming or deleting one. */
export const insertTags = (tx: TxContext, names: readonly string[]): Promise<TagRow[]> =>
  tx.db
    .insertInto('conversation_tags')
    .values(
      [...names].sort().map((name) => ({
        account_id: tx.accountId,
        id: newId(),
        name,
        created_at: tx.platform.clock.now(),
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .returning(['id', 'name'])
    .execute();

export const renameTagRow = (tx: TxContext, id: string, name: string) =>
  tx.db
    .updateTable('conversation_tags')
    .set({ name })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();

export const deleteTagRow = (tx: TxContext, id: string) =>
  tx.db
    .deleteFrom('conversation_tags')
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();

/** Puts another name in a tag's place, or none; a conversation never has one twice. */
export async function replaceInConversations(
  tx: TxContext,
  name: string,
  becomes: string | null,
): Promise<number> {
  // In the order in which everybody locks several of them.
  const found = await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('account_id', '=', tx.accountId)
    .where(sql<boolean>`tags @> array[${name}]`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const without = sql<string[]>`array_remove(tags, ${name})`;
  await tx.db
    .updateTable('conversations')
    .set({
      tags:
        becomes === null
          ? without
          : sql<string[]>`case when tags @> array[${becomes}] then ${without}
              else array_replace(tags, ${name}, ${becomes}) end`,
    })
    .where('account_id', '=', tx.accountId)
    .where(sql<boolean>`id = any(${found.map((r) => r.id)}::uuid[])`)
    .execute();
  return found.length;
}
