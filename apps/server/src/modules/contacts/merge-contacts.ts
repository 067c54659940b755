import type { MergeChoices } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { TxContext } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { record } from '../audit/index.ts';
import { insertAct } from './act-store.ts';
import { joinContacts } from './join-contacts.ts';
import { insertMerge, moveInMerge } from './merge-store.ts';
import { keptOf } from './part-contacts.ts';
import { refuseMerged } from './require-current.ts';
import type { ContactRow } from './rows.ts';
import { lockContacts, saveContact } from './store.ts';
import { rememberTags } from './tag-store.ts';
import { toContact } from './to-contact.ts';

export interface Pair {
  intoId: string;
  fromId: string;
}

/**
 * The contacts' half of a merge: `conversations/merge-contact.ts` calls it first and moves the
 * conversations in the same transaction. The order of the locks is always contacts by their ids,
 * then conversations by theirs.
 */
export async function mergeContacts(tx: TxContext, o: Pair & { choices?: MergeChoices }) {
  const { into, from } = pairOf(await lockContacts(tx, [o.intoId, o.fromId]), o);
  authorize(tx, 'contact:merge');
  refusePair(into, from);
  const next = joinContacts(into, from, o.choices);
  const mergeId = newId();
  const { intoId, fromId } = o;
  await insertMerge(tx, { id: mergeId, fromId, intoId, before: keptOf(into), after: keptOf(next) });
  await moveInMerge(tx, { mergeId, fromId, toId: intoId });
  await saveContact(tx, next);
  await rememberTags(tx, from.tags);
  await saveContact(tx, { ...from, merged_into_id: intoId });
  const details = { otherId: fromId, otherName: from.name };
  await insertAct(tx, { contactId: intoId, type: 'merged', mergeId, details });
  await record(tx, {
    action: 'contact.merge',
    subject: { kind: 'contact', id: intoId },
    details: { name: next.name, fromName: from.name, fromId, mergeId },
  });
  tx.publish('contact.merged', { contactId: intoId, fromId });
  return { mergeId, contact: toContact(next) };
}

export function pairOf(
  rows: readonly ContactRow[],
  o: Pair,
): { into: ContactRow; from: ContactRow } {
  const into = rows.find((r) => r.id === o.intoId);
  const from = rows.find((r) => r.id === o.fromId);
  if (!into || !from) throw new Refusal('contact_not_found');
  return { into, from };
}

export function refusePair(into: ContactRow, from: ContactRow): void {
  if (into.id === from.id) {
    throw new Refusal('validation_failed', { field: 'fromId', reason: 'same_contact' });
  }
  refuseMerged(into);
  refuseMerged(from);
}
