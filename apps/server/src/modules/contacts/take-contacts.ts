import { isDeepStrictEqual } from 'node:util';
import { limits } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { openTransaction } from '../../platform/context/transaction.ts';
import type { TakeOptions, TakeOutcome } from '../take-outcome.ts';
import { applyAttributes } from './attributes.ts';
import { withFields } from './change-contact.ts';
import type { ContactRowInput } from './contact-row.ts';
import { insertContacts, saveContacts, selectKnownKeys } from './import-store.ts';
import { contactOf } from './known-key.ts';
import { nameFrom, newContact } from './new-contact.ts';
import type { ContactRow } from './rows.ts';
import { lockContacts, selectByIds } from './store.ts';
import { rememberTags } from './tag-store.ts';

const fields = { externalId: 'externalId', email: 'email', phone: 'phone' };

/**
 * Some hundred rows of a file: written in the caller's transaction, or with `isDry` only looked at.
 * Known by the first key a row has. They are not told one by one: whoever imports says so once.
 */
export async function takeContacts(
  ctx: Context,
  rows: readonly ContactRowInput[],
  { existing, isDry = false }: TakeOptions,
): Promise<TakeOutcome[]> {
  authorize(ctx, 'contact:update');
  const tx = openTransaction(ctx);
  const known = await selectKnownKeys(ctx, rows);
  const found = rows.map((row) => contactOf(row, known, fields));
  const ids = [...new Set(found.filter((f) => typeof f === 'string'))];
  const there = await (tx && ids.length > 0 ? lockContacts(tx, ids) : selectByIds(ctx, ids));
  const before = new Map(there.map((r) => [r.id, r]));
  const takenIds = new Set<string>();
  const plans = rows.map((row, i): Plan | TakeOutcome => {
    const id = found[i];
    if (typeof id === 'object') return id;
    if (id === undefined) return { row, before: undefined };
    // Two rows that name one contact by different keys: the later would undo the earlier.
    if (takenIds.has(id)) return { field: null, code: 'contact_unclear' };
    takenIds.add(id);
    if (existing === 'skip') return 'skipped';
    const current = before.get(id)!;
    const count = Object.keys(withAttributes(current, row).attributes).length;
    if (count > limits.attributeKeys) return { field: null, code: 'too_many_attributes' };
    return { row, before: current };
  });
  if (!isDry && tx) await write(tx, plans.filter(isPlan));
  return plans.map((p) => (isPlan(p) ? (p.before ? 'replaced' : 'created') : p));
}

interface Plan {
  row: ContactRowInput;
  before: ContactRow | undefined;
}

const isPlan = (p: Plan | TakeOutcome): p is Plan => typeof p === 'object' && 'row' in p;

async function write(tx: TxContext, plans: readonly Plan[]): Promise<void> {
  const created: ContactRow[] = [];
  const identities: { externalId: string; contactId: string }[] = [];
  const changed: ContactRow[] = [];
  for (const { row, before } of plans) {
    const blank = before ?? {
      ...newContact(tx),
      name: nameFrom(row.email, row.externalId ?? row.phone ?? ''),
      is_identified: true,
    };
    const after = withAttributes(withFields(blank, row), row);
    if (!before) {
      created.push(after);
      if (row.externalId) identities.push({ externalId: row.externalId, contactId: after.id });
    } else if (!isDeepStrictEqual(before, after)) changed.push(after);
  }
  await insertContacts(tx, created, identities);
  await saveContacts(tx, changed);
  await rememberTags(tx, [...new Set([...created, ...changed].flatMap((r) => r.tags))]);
}

const withAttributes = (current: ContactRow, row: ContactRowInput): ContactRow => {
  const attributes = applyAttributes(current.attributes, row.attributes);
  return { ...current, attributes };
};
