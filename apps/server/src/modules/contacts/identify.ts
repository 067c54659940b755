import type { Attributes } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { joinAttributes } from './attributes.ts';
import { changeContact, withFields } from './change-contact.ts';
import { nameFrom, newContact } from './new-contact.ts';
import type { ContactRow } from './rows.ts';
import {
  findContactId,
  insertContact,
  insertIdentity,
  lockContacts,
  lockIdentity,
  moveBelongings,
} from './store.ts';
import { isVisitorName } from './visitor-name.ts';

/** Proven by the company's signature, which the caller has checked. */
export interface Proof {
  contactId: string;
  userId: string;
  name?: string | undefined;
  email?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface Identified {
  contactId: string;
  /** The anonymous contact that has become part of the other: its conversations are still its own. */
  mergedFromId?: string;
}

/** The contact behind a session proves to be user X, who may be known here already. */
export const identify = (ctx: Context, proof: Proof): Promise<Identified> =>
  transaction(ctx, async (tx) => {
    await lockIdentity(tx, 'user', proof.userId);
    const knownId = await findContactId(tx, 'user', proof.userId);
    const rows = await lockContacts(tx, [proof.contactId, knownId ?? proof.contactId]);
    const current = rows.find((r) => r.id === proof.contactId);
    if (!current) throw new Refusal('contact_not_found');
    // Merged by an agent in this very moment: the browser asks again.
    if (rows.some((r) => r.merged_into_id)) throw new Refusal('unavailable');
    const known = rows.find((r) => r.id === knownId);

    // A second person at the same browser: what the first one wrote there is not theirs.
    if (current.is_identified && current !== known) {
      if (!known) return { contactId: await createUser(tx, proof, current) };
      await changeContact(tx, known, proven(known, proof));
      return { contactId: known.id };
    }
    if (!known) await insertIdentity(tx, identityOf(proof, current.id));
    if (!known || known === current) {
      await changeContact(tx, current, proven(current, proof));
      return { contactId: current.id };
    }
    const hasMoved = await moveBelongings(tx, current.id, known.id);
    await changeContact(tx, known, joined(proven(known, proof), current));
    if (hasMoved) tx.publish('contact.updated', { contactId: current.id });
    return { contactId: known.id, mergedFromId: current.id };
  });

const identityOf = (proof: Proof, contactId: string) =>
  ({ kind: 'user', externalId: proof.userId, contactId }) as const;

async function createUser(tx: TxContext, proof: Proof, before: ContactRow): Promise<string> {
  const blank = newContact(tx);
  const name = nameFrom(proof.email, proof.userId);
  const row = proven({ ...blank, name, locale: before.locale }, proof);
  await insertContact(tx, { ...row, page: before.page, last_seen_at: blank.created_at });
  await insertIdentity(tx, identityOf(proof, row.id));
  tx.publish('contact.updated', { contactId: row.id });
  return row.id;
}

/** The row with what the signature vouches for. */
function proven(row: ContactRow, proof: Proof): ContactRow {
  const isMadeUp = isVisitorName(row.name, row.id);
  const name = proof.name ?? (isMadeUp ? nameFrom(proof.email, proof.userId) : row.name);
  return {
    ...withFields(row, { name, email: proof.email }),
    is_identified: true,
    attributes: joinAttributes(row.attributes, proof.attributes ?? {}),
  };
}

/** Fills what is not known of the user with what the anonymous visitor said. */
function joined(user: ContactRow, visitor: ContactRow): ContactRow {
  const unknown = Object.fromEntries(
    Object.entries(visitor.attributes).filter(([key]) => !Object.hasOwn(user.attributes, key)),
  );
  const blocked = user.blocked_at ? user : visitor;
  const seen = [user.last_seen_at, visitor.last_seen_at].filter((at) => at !== null);
  return {
    ...user,
    email: user.email ?? visitor.email,
    phone: user.phone ?? visitor.phone,
    locale: user.locale ?? visitor.locale,
    page: visitor.page ?? user.page,
    attributes: joinAttributes(user.attributes, unknown),
    // Signing in is no way around a block.
    blocked_at: blocked.blocked_at,
    blocked_until: blocked.blocked_until,
    block: blocked.block,
    last_seen_at: seen.sort((a, b) => b.getTime() - a.getTime())[0] ?? null,
  };
}
