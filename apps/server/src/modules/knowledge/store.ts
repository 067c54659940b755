import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import { searchVector } from '../../platform/db/search-tokens.ts';
import type { FaqRow } from './rows.ts';

export const faqColumns = [
  'id',
  'category_id',
  'question',
  'question_en',
  'similar_questions',
  'answers',
  'published_at',
  'deleted_at',
  'hits',
  'helpful_count',
  'unhelpful_count',
  'created_at',
  'updated_at',
] as const;

const faqs = (ctx: Context) =>
  ctx.db
    .selectFrom('faqs')
    .select(faqColumns)
    .where('account_id', '=', ctx.accountId)
    .$castTo<FaqRow>();

const kept = (ctx: Context) => faqs(ctx).where('deleted_at', 'is', null);
const published = (ctx: Context) => kept(ctx).where('published_at', 'is not', null);

export const findFaq = (ctx: Context, id: string): Promise<FaqRow | undefined> =>
  kept(ctx).where('id', '=', id).executeTakeFirst();

export const findPublished = (ctx: Context, id: string): Promise<FaqRow | undefined> =>
  published(ctx).where('id', '=', id).executeTakeFirst();

export const lockFaq = (tx: TxContext, id: string): Promise<FaqRow | undefined> =>
  kept(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();

export const lockDeletedFaq = (
  tx: TxContext,
  id: string,
  since: Date,
): Promise<FaqRow | undefined> =>
  faqs(tx).where('id', '=', id).where('deleted_at', '>', since).forNoKeyUpdate().executeTakeFirst();

export const removeDeletedFaqs = (ctx: Context, before: Date) =>
  ctx.db
    .deleteFrom('faqs')
    .where('account_id', '=', ctx.accountId)
    .where('deleted_at', '<=', before)
    .execute();

export interface FaqFilter {
  /** As the text form of a tsquery. */
  search?: string | undefined;
  categoryId?: string | undefined;
  status?: 'published' | 'draft' | undefined;
}

const filtered = (ctx: Context, f: FaqFilter) =>
  kept(ctx)
    .$if(f.search !== undefined, (q) => q.where(sql<boolean>`search @@ ${f.search}::tsquery`))
    .$if(f.categoryId !== undefined, (q) => q.where('category_id', '=', f.categoryId!))
    .$if(f.status !== undefined, (q) =>
      q.where('published_at', f.status === 'draft' ? 'is' : 'is not', null),
    );

/** Latest change first. */
export const selectFaqs = (
  ctx: Context,
  o: FaqFilter & { after?: Place | undefined; limit: number },
): Promise<FaqRow[]> =>
  filtered(ctx, o)
    .$if(o.after !== undefined, (q) =>
      q.where(sql<boolean>`(updated_at, id) < (${o.after!.at}::timestamptz, ${o.after!.id}::uuid)`),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();

export async function countFaqs(ctx: Context, filter: FaqFilter): Promise<number> {
  const counted = filtered(ctx, filter)
    .clearSelect()
    .select((e) => e.fn.countAll<number>().as('total'));
  return (await counted.executeTakeFirstOrThrow()).total;
}

export const selectPublishedByIds = (ctx: Context, ids: readonly string[]): Promise<FaqRow[]> =>
  published(ctx)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();

/** Also of entries that are no longer published, or deleted: reports look back. */
export const selectTitles = (ctx: Context, ids: readonly string[]) =>
  ctx.db
    .selectFrom('faqs')
    .select(['id', 'question', 'question_en'])
    .where('account_id', '=', ctx.accountId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();

/** One part of all published entries, in the order of their ids. */
export const selectPublishedAfter = (
  ctx: Context,
  o: { id: string | undefined; limit: number },
): Promise<FaqRow[]> =>
  published(ctx)
    .$if(o.id !== undefined, (q) => q.where('id', '>', o.id!))
    .orderBy('id')
    .limit(o.limit)
    .execute();

/** Published entries that hold all the words, most asked first. */
export const selectPublishedByWords = (
  ctx: Context,
  words: string,
  limit: number,
): Promise<FaqRow[]> =>
  published(ctx)
    .where(sql<boolean>`search @@ ${words}::tsquery`)
    .orderBy('hits', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();

/** What contacts ask most. */
export const selectPopular = (ctx: Context, limit: number): Promise<FaqRow[]> =>
  published(ctx).orderBy('hits', 'desc').orderBy('id').limit(limit).execute();

/** What an entry is found by in SQL. */
export const vectorOf = (row: FaqRow): string =>
  searchVector(
    row.question,
    row.question_en,
    ...row.similar_questions,
    row.answers.zh,
    row.answers.en,
  );

/** Any number of rows in one statement: they travel as one JSON text. */
export async function insertFaqs(tx: TxContext, rows: readonly FaqRow[]): Promise<void> {
  const json = JSON.stringify(rows.map((row) => ({ ...row, search: vectorOf(row) })));
  await sql`
    insert into faqs (account_id, id, category_id, question, question_en, similar_questions,
      answers, published_at, search, created_at, updated_at)
    select ${tx.accountId}::uuid, id, category_id, question, question_en, similar_questions,
      answers, published_at, search::tsvector, created_at, updated_at
    from jsonb_to_recordset(${json}::jsonb) as row (id uuid, category_id uuid, question text,
      question_en text, similar_questions text[], answers jsonb, published_at timestamptz,
      search text, created_at timestamptz, updated_at timestamptz)
  `.execute(tx.db);
}

/** Writes a row the caller has locked; its counters are counted elsewhere. */
export async function saveFaq(tx: TxContext, row: FaqRow): Promise<void> {
  await tx.db
    .updateTable('faqs')
    .set({
      category_id: row.category_id,
      question: row.question,
      question_en: row.question_en,
      similar_questions: row.similar_questions,
      answers: JSON.stringify(row.answers),
      published_at: row.published_at,
      deleted_at: row.deleted_at,
      updated_at: row.updated_at,
      search: vectorOf(row),
    })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', row.id)
    .execute();
}

/** Adds to the hits of several entries; those of another account, or gone, are passed over. */
export async function addHits(ctx: Context, hits: ReadonlyMap<string, number>): Promise<void> {
  await sql`
    update faqs f set hits = f.hits + h.n
    from unnest(${[...hits.keys()]}::uuid[], ${[...hits.values()]}::int[]) as h(id, n)
    where f.account_id = ${ctx.accountId} and f.id = h.id`.execute(ctx.db);
}

/** What a contact says of one answer counts once, as they said it last. */
export async function saveFeedback(
  tx: TxContext,
  f: { faqId: string; messageId: string; isHelpful: boolean },
): Promise<void> {
  const { accountId } = tx;
  const { rows } = await sql<object>`
    insert into faq_feedback (account_id, message_id, faq_id, is_helpful)
    select ${accountId}, ${f.messageId}, id, ${f.isHelpful} from faqs
    where account_id = ${accountId} and id = ${f.faqId}
    on conflict (account_id, message_id) do update set is_helpful = excluded.is_helpful, at = now()
    returning 1`.execute(tx.db);
  if (rows.length === 0) return;
  await sql`
    update faqs set helpful_count = c.helpful, unhelpful_count = c.unhelpful
    from (select count(*) filter (where is_helpful)::int as helpful,
        count(*) filter (where not is_helpful)::int as unhelpful
      from faq_feedback where account_id = ${accountId} and faq_id = ${f.faqId}) c
    where account_id = ${accountId} and id = ${f.faqId}`.execute(tx.db);
}
