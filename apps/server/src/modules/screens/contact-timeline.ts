import { type TimelineItem, type TimelineKind, timelineKinds } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { type Page, pageOf, placeKey, placeOf } from '../../platform/db/page.ts';
import { agentsByIds } from '../agents/index.ts';
import { getContact, timelineOf } from '../contacts/index.ts';
import { selectOfContactPage } from '../conversations/index.ts';

/** Every source gives its next few; of all of them the newest make the page. */
export async function contactTimeline(
  ctx: Context,
  id: string,
  query: Page & { kind?: TimelineKind | undefined },
): Promise<{ items: TimelineItem[]; nextCursor: string | null }> {
  await getContact(ctx, id);
  authorize(ctx, 'contact:read');
  const after = placeOf(query.cursor);
  const page = { after, limit: query.limit + 1 };
  const asked: readonly TimelineKind[] = query.kind ? [query.kind] : timelineKinds;
  const kinds = asked.flatMap((kind) => (kind === 'conversation' ? [] : kind));
  const [others, conversations] = await Promise.all([
    timelineOf(ctx, id, { kinds, ...page }),
    asked.includes('conversation') ? talksOf(ctx, id, page) : [],
  ]);
  const items = [...others, ...conversations].sort(newestFirst).slice(0, page.limit);
  return pageOf(
    items,
    query,
    (item) => item,
    (item) => placeKey({ at: new Date(item.at), id: item.id }),
  );
}

/** The same order as the sources have: by time, then by id. */
function newestFirst(a: TimelineItem, b: TimelineItem): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

async function talksOf(
  ctx: Context,
  contactId: string,
  page: Parameters<typeof selectOfContactPage>[2],
): Promise<TimelineItem[]> {
  const rows = await selectOfContactPage(ctx, contactId, page);
  const agents = await agentsByIds(
    ctx,
    rows.flatMap((r) => r.assignee_id ?? []),
  );
  return rows.map((r) => ({
    kind: 'conversation',
    id: r.id,
    at: r.created_at.toISOString(),
    conversation: {
      id: r.id,
      number: r.number,
      channel: r.channel,
      status: r.status,
      handler: r.handler,
      assigneeName: r.assignee_id ? (agents.get(r.assignee_id)?.name ?? null) : null,
      tags: r.tags,
      preview: r.last_message?.preview ?? '',
      rating: r.rating,
      lastSeq: r.last_seq,
    },
  }));
}
