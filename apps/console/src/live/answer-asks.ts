import type { QueryClient } from '@tanstack/react-query';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import type { Ask } from './apply-event.ts';
import { putConversation, putMessages } from './write-caches.ts';

/** Milliseconds in which further wishes for the counts are one. */
const countsPauseMs = 1500;
let countsTimer: ReturnType<typeof setTimeout> | undefined;

function countSoon(cache: QueryClient): void {
  if (countsTimer !== undefined) return;
  countsTimer = setTimeout(() => {
    countsTimer = undefined;
    void cache.invalidateQueries({ queryKey: keys.counts });
  }, countsPauseMs);
}

type Fetched = Exclude<Ask, { what: 'counts' }>;

async function answer(cache: QueryClient, myId: string, ask: Fetched): Promise<void> {
  const params = { id: ask.id };
  if (ask.what === 'conversation') {
    putConversation(cache, myId, await client.call('conversations.get', { params }));
    return;
  }
  let after = ask.after;
  for (;;) {
    const page = await client.call('conversations.listMessages', { params, query: { after } });
    putMessages(cache, ask.id, page.items);
    const last = page.items.at(-1)?.seq;
    if (!page.hasMore || last === undefined) return;
    after = last;
  }
}

/** Questions being answered; true where the same was asked meanwhile: the answer may lack the newest. */
const underWay = new Map<string, boolean>();

async function answerUntilQuiet(cache: QueryClient, myId: string, ask: Fetched): Promise<void> {
  const name = `${ask.what}:${ask.id}`;
  if (underWay.has(name)) {
    underWay.set(name, true);
    return;
  }
  try {
    do {
      underWay.set(name, false);
      await answer(cache, myId, ask);
    } while (underWay.get(name));
  } catch {
    // A refused or failed fetch leaves the older state; the next event or resync asks again.
  } finally {
    underWay.delete(name);
  }
}

/** Fetches what events could not tell; the same question is not asked twice at a time. */
export function answerAsks(cache: QueryClient, myId: string, asks: Ask[]): void {
  for (const ask of asks) {
    if (ask.what === 'counts') countSoon(cache);
    else void answerUntilQuiet(cache, myId, ask);
  }
}
