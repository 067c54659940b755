import type { TxContext } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import type { ContactRow } from './rows.ts';

/** A contact of whom nothing is known yet; the caller stores it. */
export const newContact = (tx: TxContext): ContactRow => ({
  id: newId(),
  name: '',
  email: null,
  phone: null,
  tier: 'standard',
  locale: null,
  is_identified: false,
  attributes: {},
  tags: [],
  page: null,
  merged_into_id: null,
  blocked_at: null,
  blocked_until: null,
  block: null,
  last_seen_at: null,
  created_at: tx.platform.clock.now(),
});

/** What to call an identified person who was never named. */
export const nameFrom = (email: string | null | undefined, externalId: string): string =>
  (email?.split('@')[0] || externalId).slice(0, 120);
