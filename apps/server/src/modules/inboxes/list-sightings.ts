import type { Sighting } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { getInbox } from './known-inboxes.ts';
import { selectSightings } from './sighting-store.ts';

/** Where the widgets of the account have been seen, latest first. */
export async function listSightings(ctx: Context, limit: number): Promise<Sighting[]> {
  const rows = await selectSightings(ctx, limit);
  return Promise.all(
    rows.map(async (row) => {
      const { allowedOrigins } = (await getInbox(ctx, row.inbox_id)).settings;
      return {
        inboxId: row.inbox_id,
        origin: row.origin,
        page: row.page_url === null ? null : { url: row.page_url, title: row.page_title ?? '' },
        isAllowed: allowedOrigins.length === 0 || allowedOrigins.includes(row.origin),
        firstSeenAt: row.first_seen_at.toISOString(),
        lastSeenAt: row.last_seen_at.toISOString(),
      };
    }),
  );
}
