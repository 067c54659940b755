import type { Account } from '@lingxi/contract';
import type { AccountRow } from './store.ts';

export const toAccount = (row: AccountRow): Account => ({
  id: row.id,
  name: row.name,
  locale: row.locale,
  timezone: row.timezone,
  isDemo: row.is_demo,
  createdAt: row.created_at.toISOString(),
});
