import type { Locale } from '@lingxi/contract';
import type { TxContext } from '../../platform/context/index.ts';
import { newContact } from './new-contact.ts';
import { insertContact, insertIdentity } from './store.ts';
import { visitorName } from './visitor-name.ts';

/** Somebody has come of whom nothing is known: under a made-up name, until they say more. */
export async function createVisitor(
  tx: TxContext,
  { locale }: { locale: Locale },
): Promise<{ id: string; name: string }> {
  const blank = newContact(tx);
  const row = {
    ...blank,
    name: visitorName(blank.id, locale),
    locale,
    last_seen_at: blank.created_at,
  };
  await insertContact(tx, row);
  await insertIdentity(tx, { kind: 'visitor', externalId: row.id, contactId: row.id });
  return { id: row.id, name: row.name };
}
