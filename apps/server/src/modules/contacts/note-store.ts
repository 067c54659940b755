import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import type { NoteRow } from './rows.ts';

const notes = (ctx: Context) =>
  ctx.db
    .selectFrom('contact_notes')
    .select([
      'id',
      'contact_id',
      'author_kind',
      'author_id',
      'author_name',
      'text',
      'created_at',
      'updated_at',
    ])
    .where('account_id', '=', ctx.accountId)
    .$castTo<NoteRow>();

/** Newest first. */
export const selectNotes = (
  ctx: Context,
  contactId: string,
  o: { after?: Place | undefined; limit: number },
): Promise<NoteRow[]> =>
  notes(ctx)
    .where('contact_id', '=', contactId)
    .$if(o.after !== undefined, (q) =>
      q.where(sql<boolean>`(created_at, id) < (${o.after!.at}::timestamptz, ${o.after!.id}::uuid)`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(o.limit)
    .execute();

export const lockNote = (tx: TxContext, id: string): Promise<NoteRow | undefined> =>
  notes(tx).where('id', '=', id).forUpdate().executeTakeFirst();

export async function insertNote(tx: TxContext, row: NoteRow): Promise<void> {
  await tx.db
    .insertInto('contact_notes')
    .values({ account_id: tx.accountId, ...row })
    .execute();
}

export async function saveNote(tx: TxContext, row: NoteRow): Promise<void> {
  await tx.db
    .updateTable('contact_notes')
    .set({ text: row.text, updated_at: row.updated_at })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', row.id)
    .execute();
}

export async function removeNote(tx: TxContext, id: string): Promise<void> {
  await tx.db
    .deleteFrom('contact_notes')
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}
