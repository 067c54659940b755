import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import type { FaqRow } from './rows.ts';
import { faqColumns, vectorOf } from './store.ts';

/** Of several that ask the same, the oldest counts. */
export async function selectByQuestions(
  ctx: Context,
  questions: readonly string[],
  o: { isLocked: boolean },
): Promise<Map<string, FaqRow>> {
  const rows = await ctx.db
    .selectFrom('faqs')
    .select(faqColumns)
    .where('account_id', '=', ctx.accountId)
    .where('deleted_at', 'is', null)
    .where(sql<boolean>`question = any(${[...questions]}::text[])`)
    .orderBy('id', 'desc')
    .$if(o.isLocked, (q) => q.forNoKeyUpdate())
    .$castTo<FaqRow>()
    .execute();
  return new Map(rows.map((r) => [r.question, r]));
}

/** Writes rows the caller has locked, all in one statement; counters are counted elsewhere. */
export async function saveFaqs(tx: TxContext, rows: readonly FaqRow[]): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows.map((row) => ({ ...row, search: vectorOf(row) })));
  await sql`
    update faqs set category_id = row.category_id, question_en = row.question_en,
      similar_questions = row.similar_questions, answers = row.answers,
      published_at = row.published_at, updated_at = row.updated_at, search = row.search::tsvector
    from jsonb_to_recordset(${json}::jsonb) as row (id uuid, category_id uuid, question_en text,
      similar_questions text[], answers jsonb, published_at timestamptz, updated_at timestamptz,
      search text)
    where faqs.account_id = ${tx.accountId} and faqs.id = row.id`.execute(tx.db);
}

/** The ids of the named categories, of which those that do not exist yet are made; held until the end. */
export async function holdNamedCategories(
  tx: TxContext,
  names: readonly string[],
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const now = tx.platform.clock.now();
  await tx.db
    .insertInto('faq_categories')
    .values(names.map((name) => ({ account_id: tx.accountId, id: newId(), name, created_at: now })))
    .onConflict((c) => c.columns(['account_id', 'name']).doNothing())
    .execute();
  const rows = await tx.db
    .selectFrom('faq_categories')
    .select(['id', 'name'])
    .where('account_id', '=', tx.accountId)
    .where('name', 'in', names)
    .forKeyShare()
    .execute();
  return new Map(rows.map((r) => [r.name, r.id]));
}

/** One part of all entries with the names of their categories, oldest first. */
export const selectToExport = (
  ctx: Context,
  o: { after: string | undefined; limit: number },
): Promise<(FaqRow & { category: string | null })[]> =>
  ctx.db
    .selectFrom('faqs')
    .leftJoin('faq_categories as c', (join) =>
      join.onRef('c.account_id', '=', 'faqs.account_id').onRef('c.id', '=', 'faqs.category_id'),
    )
    .select(faqColumns.map((name) => `faqs.${name}` as const))
    .select('c.name as category')
    .where('faqs.account_id', '=', ctx.accountId)
    .where('faqs.deleted_at', 'is', null)
    .$if(o.after !== undefined, (q) => q.where('faqs.id', '>', o.after!))
    .orderBy('faqs.id')
    .limit(o.limit)
    .$castTo<FaqRow & { category: string | null }>()
    .execute();
