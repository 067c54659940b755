import { authorize } from '../../platform/context/authorize.ts';
import type { TxContext } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { insertAct } from './act-store.ts';
import { pairOf } from './merge-contacts.ts';
import {
  findMerge,
  hasUserIdentity,
  lockMerge,
  markUndone,
  moveBack,
  selectOrigins,
} from './merge-store.ts';
import { partContacts, readKept } from './part-contacts.ts';
import { refuseMerged } from './require-current.ts';
import { lockContacts, saveContact } from './store.ts';
import { toContact } from './to-contact.ts';

/**
 * The contacts' half of undoing a merge; `conversations/undo-merge.ts` calls it and moves the
 * conversations back. The one that went was never changed, so it comes back as it was; of the one
 * that stayed, what somebody has changed since is kept.
 */
export async function undoContacts(tx: TxContext, mergeId: string) {
  const found = await findMerge(tx, mergeId);
  if (!found) throw new Refusal('contact_merge_not_found');
  const pair = { intoId: found.into_id, fromId: found.from_id };
  const { into, from } = pairOf(await lockContacts(tx, [pair.intoId, pair.fromId]), pair);
  authorize(tx, 'contact:merge');
  const merge = await lockMerge(tx, mergeId);
  if (!merge || merge.undone_at) throw new Refusal('contact_merge_undone');
  // Part of a third one by now: that merge has to be undone first.
  refuseMerged(into);
  await moveBack(tx, { mergeId, fromId: from.id, toId: into.id });
  const before = readKept(merge.before);
  const parted = partContacts(into, before, readKept(merge.after));
  // Proven since to be somebody: that stays.
  const is_identified = parted.is_identified || (await hasUserIdentity(tx, into.id));
  const next = { ...parted, is_identified };
  await saveContact(tx, next);
  const back = { ...from, merged_into_id: null };
  await saveContact(tx, back);
  await markUndone(tx, mergeId);
  const details = { otherId: from.id, otherName: from.name };
  await insertAct(tx, { contactId: into.id, type: 'merge_undone', mergeId, details });
  await record(tx, {
    action: 'contact.undo_merge',
    subject: { kind: 'contact', id: into.id },
    details: { name: next.name, fromName: from.name, fromId: from.id, mergeId },
  });
  tx.publish('contact.separated', { contactId: into.id, fromId: from.id });
  return {
    contact: toContact(next),
    from: toContact(back),
    /** The one that is back, and all that had become part of it. */
    originIds: await selectOrigins(tx, from.id),
  };
}
