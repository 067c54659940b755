import type { Channel, InboxSettings } from '@lingxi/contract';

export interface InboxRow {
  account_id: string;
  id: string;
  channel: Channel;
  name: string;
  public_key: string;
  /** May lack what later versions added; `toInbox` fills it. */
  settings: Partial<InboxSettings>;
  created_at: Date;
}
