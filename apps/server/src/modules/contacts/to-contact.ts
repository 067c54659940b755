import type { Contact } from '@lingxi/contract';
import type { ContactRow } from './rows.ts';

export const toContact = (row: ContactRow): Contact => ({
  id: row.id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  avatarUrl: null,
  tier: row.tier,
  locale: row.locale,
  isIdentified: row.is_identified,
  attributes: row.attributes,
  blockedAt: row.blocked_at?.toISOString() ?? null,
  lastSeenAt: row.last_seen_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
});
