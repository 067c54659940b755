import { type Attributes, limits } from '@lingxi/contract';
import { z } from 'zod';
import type { ContactKey, ContactRowInput } from '../contacts/index.ts';
import { asAttribute } from './attribute-text.ts';
import { type Cells, checks, type ReadRow } from './row-checks.ts';

/** What stands in a file; the first word is the one we write in Chinese. */
export const tiers = {
  standard: ['普通', '标准', '普通会员'],
  silver: ['银卡', '银牌'],
  gold: ['金卡', '金牌'],
  vip: ['VIP', '贵宾'],
};
const email = z.email();

/** An empty cell of a field that is there empties it; an empty key names nobody. */
export function readContact(cells: Cells): ReadRow<ContactRowInput> {
  const c = checks(cells);
  const key = readKey(c, { externalId: 'externalId', email: 'email', phone: 'phone' });
  const attributes: Attributes = {};
  for (const field of cells.keys()) {
    if (!field.startsWith('attributes.')) continue;
    const value = c.text(field, limits.attributeCharacters);
    if (value !== undefined) attributes[field.slice('attributes.'.length)] = asAttribute(value);
  }
  if (Object.keys(attributes).length > limits.attributeKeys) c.fault(null, 'too_many_attributes');
  return c.result({
    ...key,
    name: c.text('name', 120) || undefined,
    tier: c.choice('tier', tiers),
    tags: c.list('tags', { max: limits.tagCharacters, most: limits.tagsPerContact }),
    attributes,
  });
}

type Checks = ReturnType<typeof checks>;

/** By which of its columns a row names a contact. */
export function readKey(c: Checks, fields: Record<keyof ContactKey, string>): ContactKey {
  const address = c.text(fields.email, 200);
  if (address && !email.safeParse(address).success) c.fault(fields.email, 'not_email');
  const key = {
    externalId: c.text(fields.externalId, 200) || undefined,
    email: address,
    phone: c.text(fields.phone, 40),
  };
  const isWrong = Object.values(fields).some((field) => c.faults.some((f) => f.field === field));
  if (!isWrong && !key.externalId && !key.email && !key.phone) c.fault(null, 'contact_key_missing');
  return key;
}
