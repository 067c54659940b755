import { type MergePreview, mergeFields } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { joinContacts, sideOf } from './join-contacts.ts';
import { type Pair, pairOf, refusePair } from './merge-contacts.ts';
import { type Belongings, countBelongings } from './merge-store.ts';
import { selectByIds } from './store.ts';
import { toContact } from './to-contact.ts';

export type ContactsPreview = Omit<MergePreview, 'moves' | 'closes'> & { moves: Belongings };

/** What a merge would make of the two, without their conversations. */
export async function previewContacts(ctx: Context, o: Pair): Promise<ContactsPreview> {
  const { into, from } = pairOf(await selectByIds(ctx, [o.intoId, o.fromId]), o);
  authorize(ctx, 'contact:merge');
  refusePair(into, from);
  const differing = Object.keys(into.attributes).filter(
    (key) => Object.hasOwn(from.attributes, key) && from.attributes[key] !== into.attributes[key],
  );
  return {
    into: toContact(into),
    from: toContact(from),
    result: toContact(joinContacts(into, from)),
    fields: mergeFields.map((field) => ({
      field,
      into: into[field],
      from: from[field],
      wins: sideOf(field, into, from),
    })),
    attributes: differing.map((key) => ({
      key,
      into: String(into.attributes[key]),
      from: String(from.attributes[key]),
    })),
    moves: await countBelongings(ctx, from.id),
  };
}
