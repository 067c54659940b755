import type { Inbox } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { lastIdOf, type Page, pageOf } from '../../platform/db/page.ts';
import { selectInboxes } from './store.ts';
import { toInbox } from './to-inbox.ts';

export async function listInboxes(
  ctx: Context,
  page: Page,
): Promise<{ items: Inbox[]; nextCursor: string | null }> {
  authorize(ctx, 'inbox:read');
  const after = lastIdOf(page);
  const rows = await selectInboxes(ctx, { after, limit: page.limit + 1 });
  return pageOf(rows, page, toInbox, (r) => [r.id]);
}
