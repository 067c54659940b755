import type { ContactNote } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { type Page, pageOf, placeKey, placeOf } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { insertNote, lockNote, removeNote, saveNote, selectNotes } from './note-store.ts';
import { mayChangeNote } from './policy.ts';
import { lockOwn } from './require-current.ts';
import type { NoteRow } from './rows.ts';
import { findContact } from './store.ts';

export async function listNotes(
  ctx: Context,
  contactId: string,
  page: Page,
): Promise<{ items: ContactNote[]; nextCursor: string | null }> {
  if (!(await findContact(ctx, contactId))) throw new Refusal('contact_not_found');
  authorize(ctx, 'contact:read');
  const after = placeOf(page.cursor);
  const rows = await selectNotes(ctx, contactId, { after, limit: page.limit + 1 });
  return pageOf(
    rows,
    page,
    (r) => toNote(ctx, r),
    (r) => placeKey({ at: r.created_at, id: r.id }),
  );
}

export const addNote = (ctx: Context, contactId: string, text: string): Promise<ContactNote> =>
  transaction(ctx, async (tx) => {
    await lockOwn(tx, contactId);
    authorize(tx, 'contact:update');
    const row: NoteRow = {
      id: newId(),
      contact_id: contactId,
      author_kind: tx.actor.kind === 'agent' ? 'agent' : 'system',
      author_id: tx.actor.id,
      author_name: tx.actor.name,
      text,
      created_at: tx.platform.clock.now(),
      updated_at: null,
    };
    await insertNote(tx, row);
    tx.publish('contact.updated', { contactId });
    return toNote(tx, row);
  });

export const updateNote = (ctx: Context, id: string, text: string): Promise<ContactNote> =>
  transaction(ctx, async (tx) => {
    const row = await takeNote(tx, id);
    if (row.text === text) return toNote(tx, row);
    const next = { ...row, text, updated_at: tx.platform.clock.now() };
    await saveNote(tx, next);
    tx.publish('contact.updated', { contactId: row.contact_id });
    return toNote(tx, next);
  });

export const deleteNote = (ctx: Context, id: string): Promise<Record<string, never>> =>
  transaction(ctx, async (tx) => {
    const row = await takeNote(tx, id);
    await removeNote(tx, id);
    tx.publish('contact.updated', { contactId: row.contact_id });
    return {};
  });

async function takeNote(tx: TxContext, id: string): Promise<NoteRow> {
  const row = await lockNote(tx, id);
  if (!row) throw new Refusal('contact_note_not_found');
  if (!mayChangeNote(tx, row)) throw new Refusal('not_allowed', { permission: 'contact:update' });
  return row;
}

export const toNote = (ctx: Context, r: NoteRow): ContactNote => ({
  id: r.id,
  contactId: r.contact_id,
  author: { kind: r.author_kind, id: r.author_id, name: r.author_name },
  text: r.text,
  mayChange: mayChangeNote(ctx, r),
  createdAt: r.created_at.toISOString(),
  updatedAt: r.updated_at?.toISOString() ?? null,
});
