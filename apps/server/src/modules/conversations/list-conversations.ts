import type { Conversation, Folder } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { decodeCursor, encodeCursor, type Page } from '../../platform/db/page.ts';
import { Refusal } from '../../platform/errors.ts';
import { isId } from '../../platform/ids.ts';
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
    after: readCursor(query.cursor),
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const at = last && (folder === 'queue' ? last.queued_at! : last.last_message_at);
  return {
    items: await toConversations(ctx, shown),
    nextCursor: last && at ? encodeCursor([at.toISOString(), last.id]) : null,
  };
}

/** PostgreSQL knows no instant before 4713 BC. */
const earliest = Date.UTC(-4000, 0);

function readCursor(cursor: string | undefined): [Date, string] | undefined {
  const [at, id] = (decodeCursor(cursor, ['string', 'string']) ?? []) as string[];
  if (at === undefined || id === undefined) return undefined;
  const date = new Date(at);
  if (!(date.getTime() >= earliest) || !isId(id)) {
    throw new Refusal('validation_failed', {
      field: 'query.cursor',
      reason: 'not a cursor of this list',
    });
  }
  return [date, id];
}
