import type { Platform } from '../../platform/index.ts';
import { systemContext } from '../context.ts';
import type { KnownInbox } from './known-inboxes.ts';
import { saveSighting } from './sighting-store.ts';

export interface WidgetPage {
  /** As the browser names it; missing where the page is of the program's own address. */
  origin: string | undefined;
  /** The host the request was sent to. */
  host: string;
  page?: { url: string; title: string } | undefined;
}

/** A busy site asks with every page view; when it was last seen need not be known to the second. */
const quietMs = 60_000;
const mostKept = 5_000;
const seenAt = new WeakMap<Platform, Map<string, number>>();

/** Remembers that the widget of the inbox is on a page of somebody else's. */
export async function seeWidget(
  platform: Platform,
  { accountId, inbox }: KnownInbox,
  at: WidgetPage,
): Promise<void> {
  const origin = foreignOrigin(platform, at);
  if (origin === undefined) return;
  const page = at.page && originOf(at.page.url) === origin ? at.page : null;
  if (!isNews(platform, `${inbox.id} ${origin} ${page?.url ?? ''}`)) return;
  await saveSighting(systemContext(platform, accountId), { inboxId: inbox.id, origin, page });
}

function foreignOrigin(platform: Platform, { origin = '', host }: WidgetPage): string | undefined {
  const normal = originOf(origin);
  if (normal === undefined || normal.length > 200) return undefined;
  const isOwn = [host, new URL(platform.publicUrl()).host].includes(new URL(normal).host);
  return isOwn ? undefined : normal;
}

/** Of a page on the web: a sandbox and a file have none. */
function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}

function isNews(platform: Platform, key: string): boolean {
  const now = platform.clock.now().getTime();
  const kept = seenAt.get(platform) ?? new Map<string, number>();
  seenAt.set(platform, kept);
  if (now - (kept.get(key) ?? Number.NEGATIVE_INFINITY) < quietMs) return false;
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, now);
  return true;
}
