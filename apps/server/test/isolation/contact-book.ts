import { authenticateVisitor, sendAsVisitor } from '../../src/modules/channels/index.ts';
import { blockContact } from '../../src/modules/contacts/index.ts';
import { addNote } from '../../src/modules/contacts/notes.ts';
import { updateContact } from '../../src/modules/contacts/update-contact.ts';
import { upsertContact } from '../../src/modules/contacts/upsert-contact.ts';
import { mergeContact } from '../../src/modules/conversations/merge-contact.ts';
import { newId } from '../../src/platform/ids.ts';
import { injectWith } from './http.ts';
import type { People } from './people.ts';
import type { Visitors } from './visitors.ts';

/** Contacts with notes and tags, blocked ones, and ones that have become part of another. */
export interface ContactBook {
  noteId: string;
  otherNoteId: string;
  contactTag: string;
  blockedId: string;
  /** Has become part of another; so has the one after it. */
  mergedId: string;
  survivorId: string;
  mergeId: string;
  otherMergeId: string;
  mergedConversationId: string;
  /** Nothing belongs to them, so that they may become part of others. */
  spareContactIds: [string, string, string, string];
}

export async function buildContactBook(w: People & Visitors): Promise<ContactBook> {
  const { app, owner, mark, inboxKey } = w;
  const spare = async (n: number) => (await upsertContact(owner, `${mark}-spare-${n}`, {})).id;
  const visit = async () => {
    const body = { inbox: inboxKey };
    const { token } = (await injectWith(app, 'web.startSession', { body })).json();
    const ctx = await authenticateVisitor(app.platform, token, { locale: 'zh' });
    const { conversationId } = await sendAsVisitor(ctx, { clientId: newId(), text: `${mark}在吗` });
    return { contactId: ctx.actor.id!, conversationId };
  };
  await updateContact(owner, w.contactId, { tags: [mark, `${mark}老客`] });
  const note = await addNote(owner, w.contactId, `${mark}喜欢夜里来`);
  const other = await addNote(owner, w.contactId, `${mark}有两个孩子`);
  const blockedId = await spare(0);
  const until = '2026-03-02T03:00:00.000Z';
  await blockContact(owner, blockedId, { reason: 'abuse', note: mark, until });
  const survivorId = await spare(1);
  const merged = await visit();
  await addNote(owner, merged.contactId, `${mark}合并前`);
  const merge = (fromId: string) =>
    mergeContact(owner, { intoId: survivorId, fromId, choices: {} });
  return {
    noteId: note.id,
    otherNoteId: other.id,
    contactTag: mark,
    blockedId,
    mergedId: merged.contactId,
    survivorId,
    mergeId: (await merge(merged.contactId)).mergeId,
    otherMergeId: (await merge(await spare(2))).mergeId,
    mergedConversationId: merged.conversationId,
    spareContactIds: [await spare(3), await spare(4), await spare(5), await spare(6)],
  };
}
