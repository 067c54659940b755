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
  tags: row.tags,
  mergedIntoId: row.merged_into_id,
  blockedAt: row.blocked_at?.toISOString() ?? null,
  block:
    row.blocked_at && row.block
      ? { ...row.block, until: row.blocked_until?.toISOString() ?? null }
      : null,
  lastSeenAt: row.last_seen_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
});
