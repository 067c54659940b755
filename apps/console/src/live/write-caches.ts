import type { Conversation, Folder, LingxiEvent, Message } from '@lingxi/contract';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import { type Applied, type Ask, applyEvent } from './apply-event.ts';
import type { Counts, Desk, FolderPage, Thread } from './desk.ts';
import { hasFacts } from './patch-conversation.ts';
import { placeConversation } from './place.ts';
import { staleAfter } from './stale-after.ts';
import { appendMessage, joinMessages } from './thread.ts';

type FolderCache = InfiniteData<FolderPage, string | undefined>;

function readFolders(cache: QueryClient): Desk['folders'] {
  const folders: Desk['folders'] = {};
  for (const [key, data] of cache.getQueriesData<FolderCache>({ queryKey: keys.folders })) {
    if (data) folders[key[2] as Folder] = data.pages;
  }
  return folders;
}

const findIn = (folders: Desk['folders'], id: string): Conversation | undefined => {
  for (const pages of Object.values(folders)) {
    for (const page of pages) {
      const found = page.items.find((c) => c.id === id);
      if (found) return found;
    }
  }
  return undefined;
};

export function readDesk(cache: QueryClient, myId: string, id: string): Desk {
  const folders = readFolders(cache);
  return {
    myId,
    folders,
    counts: cache.getQueryData<Counts>(keys.counts),
    conversation: cache.getQueryData<Conversation>(keys.conversation(id)) ?? findIn(folders, id),
    thread: cache.getQueryData<Thread>(keys.thread(id)),
  };
}

/** Writes only what changed, so that only what changed renders. */
export function writeDesk(cache: QueryClient, id: string, before: Desk, after: Desk): void {
  if (after.counts !== before.counts) cache.setQueryData(keys.counts, after.counts);
  if (after.conversation && after.conversation !== before.conversation) {
    cache.setQueryData(keys.conversation(id), after.conversation);
  }
  if (after.thread && after.thread !== before.thread) {
    cache.setQueryData(keys.thread(id), after.thread);
  }
  for (const [folder, pages] of Object.entries(after.folders)) {
    if (pages === before.folders[folder as Folder]) continue;
    cache.setQueryData<FolderCache>(keys.folder(folder), (old) => old && { ...old, pages });
  }
}

/** A conversation the server has just told us about, from an answer or a fetch. */
export function putConversation(cache: QueryClient, myId: string, next: Conversation): void {
  const before = readDesk(cache, myId, next.id);
  // An answer that was overtaken by live events is older than what we hold.
  if (before.conversation && before.conversation.lastSeq > next.lastSeq) return;
  writeDesk(cache, next.id, before, placeConversation(before, next));
}

export function putMessages(cache: QueryClient, id: string, more: Message[]): void {
  cache.setQueryData<Thread>(
    keys.thread(id),
    (thread) => thread && { ...thread, items: joinMessages(thread.items, more) },
  );
}

const underWay = new Set<string>();

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

/** Fetches what events could not tell; the same question is not asked twice at a time. */
export function answerAsks(cache: QueryClient, myId: string, asks: Ask[]): void {
  for (const ask of asks) {
    if (ask.what === 'counts') {
      countSoon(cache);
      continue;
    }
    const name = `${ask.what}:${ask.id}`;
    if (underWay.has(name)) continue;
    underWay.add(name);
    answer(cache, myId, ask)
      // A refused or failed fetch leaves the older state; the next event or resync asks again.
      .catch(() => undefined)
      .finally(() => underWay.delete(name));
  }
}

/** A message confirmed to us before its event has come. */
export function takeMessage(cache: QueryClient, myId: string, message: Message): void {
  const id = message.conversationId;
  const thread = cache.getQueryData<Thread>(keys.thread(id));
  if (!thread) return;
  const appended = appendMessage(thread, message);
  if (appended.kind === 'joined') cache.setQueryData(keys.thread(id), appended.thread);
  if (appended.kind === 'gap') {
    answerAsks(cache, myId, [{ what: 'messages', id, after: appended.after }]);
  }
}

/** The one place where a live event reaches the caches. */
export function takeEvent(cache: QueryClient, myId: string, event: LingxiEvent): void {
  if (hasFacts(event)) {
    const id = event.data.conversation.id;
    const before = readDesk(cache, myId, id);
    const { desk, asks }: Applied = applyEvent(before, event);
    writeDesk(cache, id, before, desk);
    answerAsks(cache, myId, asks);
    return;
  }
  for (const queryKey of staleAfter[event.type] ?? []) void cache.invalidateQueries({ queryKey });
}
