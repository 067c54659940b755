import type { Conversation, Folder, Message } from '@lingxi/contract';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { keys } from '../queries.ts';
import type { Counts, Desk, FolderPage, Thread } from './desk.ts';
import { placeConversation } from './place.ts';
import { joinMessages } from './thread.ts';

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
