import type { Inbox } from '@lingxi/contract';
import type { InboxRow } from './rows.ts';
import { defaultSettings } from './settings.ts';

export const toInbox = (row: InboxRow): Inbox => ({
  id: row.id,
  channel: row.channel,
  name: row.name,
  publicKey: row.public_key,
  settings: { ...defaultSettings, ...row.settings },
  createdAt: row.created_at.toISOString(),
});
