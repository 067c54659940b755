import type { Contract, QueryOf } from '@lingxi/contract';
import { sql } from 'kysely';
import type { Context } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import type { ContactRow } from './rows.ts';
import { contacts } from './store.ts';

export type Filters = Omit<QueryOf<Contract['contacts']['count']>, 'q'> & {
  /** As the text form of a tsquery. */
  search?: string | undefined;
};

export interface ListOptions extends Filters {
  sort?: 'seen' | 'created' | undefined;
  order?: 'asc' | 'desc' | undefined;
  after?: Place | undefined;
  limit: number;
}

// Written exactly as in the index `contacts_by_seen`: one who was never seen counts from its creation.
const seen = sql<Date>`coalesce(last_seen_at, created_at)`;
const created = sql<Date>`created_at`;

/** Last seen first unless told otherwise; who has become part of another is left out. */
export function selectContacts(ctx: Context, o: ListOptions): Promise<ContactRow[]> {
  const by = o.sort === 'created' ? created : seen;
  const order = o.order ?? 'desc';
  const beyond = sql.raw(order === 'asc' ? '>' : '<');
  return filtered(ctx, o)
    .$if(o.after !== undefined, (q) =>
      q.where(
        sql<boolean>`(${by}, id) ${beyond} (${o.after!.at}::timestamptz, ${o.after!.id}::uuid)`,
      ),
    )
    .orderBy(by, order)
    .orderBy('id', order)
    .limit(o.limit)
    .execute();
}

/** Counted up to a limit: nobody reads an exact number beyond it, and it would cost a whole index. */
export async function countContacts(ctx: Context, o: Filters, most: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (${filtered(ctx, o).clearSelect().select('id').limit(most)}) c`.execute(
    ctx.db,
  );
  return rows[0]!.n;
}

const filtered = (ctx: Context, o: Filters) =>
  contacts(ctx)
    .where('merged_into_id', 'is', null)
    .$if(o.search !== undefined, (q) => q.where(sql<boolean>`search @@ ${o.search}::tsquery`))
    .$if(o.tier !== undefined, (q) => q.where('tier', '=', o.tier!))
    .$if(o.tag !== undefined, (q) => q.where(sql<boolean>`tags @> array[${o.tag}]::text[]`))
    .$if(o.identified !== undefined, (q) => q.where('is_identified', '=', o.identified === 'yes'))
    .$if(o.blocked === 'yes', (q) => q.where('blocked_at', 'is not', null))
    .$if(o.blocked === 'no', (q) => q.where('blocked_at', 'is', null))
    .$if(o.createdFrom !== undefined, (q) =>
      q.where(sql<boolean>`created_at >= ${o.createdFrom}::timestamptz`),
    )
    .$if(o.createdTo !== undefined, (q) =>
      q.where(sql<boolean>`created_at < ${o.createdTo}::timestamptz`),
    )
    .$if(o.seenFrom !== undefined, (q) =>
      q.where(sql<boolean>`${seen} >= ${o.seenFrom}::timestamptz`),
    )
    .$if(o.seenTo !== undefined, (q) => q.where(sql<boolean>`${seen} < ${o.seenTo}::timestamptz`));
