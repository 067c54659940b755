import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import { faqTitles } from '../knowledge/index.ts';
import { factsIn, type Slice } from './slice.ts';

const shown = 20;

/** One wording, however it is punctuated and spaced. */
export const wordingOf = (text: unknown) =>
  sql<string>`lower(regexp_replace(${text}, '[[:space:][:punct:]，。！？、；：（）“”‘’《》…~]+', '', 'g'))`;
export const wording = wordingOf(sql.ref('q.text'));

/** The questions of a slice, as a join on its facts. */
export const questionsIn = (ctx: Context, slice: Slice) =>
  factsIn(ctx, slice).innerJoin('conversation_questions as q', (join) =>
    join
      .onRef('q.account_id', '=', 'conversation_facts.account_id')
      .onRef('q.conversation_id', '=', 'conversation_facts.conversation_id')
      // The same as the slice says of the facts, so that the index finds them.
      .on('q.started_at', '>=', slice.from)
      .on('q.started_at', '<', slice.to),
  );

/** The most asked questions, by the entry that answered or by the words nothing answered. */
export async function countQuestions(
  ctx: Context,
  o: { slice: Slice; earlier: Slice; isAnswered: boolean },
) {
  const key = o.isAnswered ? sql<string>`q.faq_id::text` : wording;
  const by = (slice: Slice) =>
    questionsIn(ctx, slice)
      .where('q.faq_id', o.isAnswered ? 'is not' : 'is', null)
      .select([
        key.as('key'),
        sql<string>`min(q.text)`.as('text'),
        // Asked again in one conversation, it is still one conversation in the list behind it.
        sql<number>`count(distinct q.conversation_id)`.as('count'),
      ])
      .groupBy(sql`1`);
  const rows = await by(o.slice).orderBy('count', 'desc').orderBy(sql`1`).execute();
  const then = new Map((await by(o.earlier).execute()).map((r) => [r.key, r.count]));
  const top = rows.slice(0, shown);
  const titles = o.isAnswered
    ? await faqTitles(
        ctx,
        top.map((r) => r.key),
      )
    : new Map<string, string>();
  return {
    items: top.map((r) => ({
      faqId: o.isAnswered ? r.key : null,
      text: titles.get(r.key) ?? r.text,
      count: r.count,
      previous: then.get(r.key) ?? 0,
    })),
    count: rows.reduce((sum, r) => sum + r.count, 0),
    wordings: rows.length,
  };
}
