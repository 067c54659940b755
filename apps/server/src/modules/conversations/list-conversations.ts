import type { Conversation, Folder } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { encodeCursor, type Page, placeKey, placeOf } from '../../platform/db/page.ts';
import { selectFolder } from './store.ts';
import { toConversations } from './to-conversation.ts';

export async function listConversations(
  ctx: Context,
  query: Page & { folder: Folder; contactId?: string | undefined },
): Promise<{ items: Conversation[]; nextCursor: string | null }> {
  authorize(ctx, 'conversation:read');
  const { folder, contactId, limit } = query;
  const rows = await selectFolder(ctx, {
    folder,
    contactId,
    after: placeOf(query.cursor),
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const at = last && (folder === 'queue' ? last.queued_at! : last.last_message_at);
  return {
    items: await toConversations(ctx, shown),
    nextCursor: last && at ? encodeCursor(placeKey({ at, id: last.id })) : null,
  };
}
