import type { Conversation, Folder } from '@lingxi/contract';
import { type Counts, comesBefore, type Desk, type FolderPage, foldersOf } from './desk.ts';

function removeFrom(pages: FolderPage[], id: string): FolderPage[] {
  if (!pages.some((page) => page.items.some((c) => c.id === id))) return pages;
  return pages.map((page) => ({ ...page, items: page.items.filter((c) => c.id !== id) }));
}

/** Page cursors stay true: they name the server's last row, not ours. */
function insertInto(folder: Folder, pages: FolderPage[], next: Conversation): FolderPage[] {
  for (const [p, page] of pages.entries()) {
    const isLast = p === pages.length - 1;
    const index = page.items.findIndex((c) => comesBefore(folder, next, c));
    if (index >= 0) {
      return pages.map((old, i) =>
        i === p ? { ...old, items: old.items.toSpliced(index, 0, next) } : old,
      );
    }
    // Behind everything loaded: it belongs to a page that was not fetched yet.
    if (isLast && page.nextCursor !== null) return pages;
    if (isLast) {
      return pages.map((old, i) => (i === p ? { ...old, items: [...old.items, next] } : old));
    }
  }
  return pages;
}

function replaceIn(pages: FolderPage[], next: Conversation): FolderPage[] {
  return pages.map((page) =>
    page.items.some((c) => c.id === next.id)
      ? { ...page, items: page.items.map((c) => (c.id === next.id ? next : c)) }
      : page,
  );
}

const hasSameOrder = (folder: Folder, a: Conversation, b: Conversation) =>
  comesBefore(folder, a, b) && comesBefore(folder, b, a);

function countsAfter(
  counts: Counts | undefined,
  before: Conversation | undefined,
  next: Conversation,
  myId: string,
): Counts | undefined {
  // Without the state before there is nothing to subtract; the caller asks the server.
  if (!counts || !before) return counts;
  const changed = { ...counts };
  for (const folder of foldersOf(before, myId)) changed[folder] = Math.max(0, changed[folder] - 1);
  for (const folder of foldersOf(next, myId)) changed[folder] += 1;
  const isUnread = (c: Conversation) => foldersOf(c, myId).includes('mine') && c.unreadCount > 0;
  changed.mineUnread = Math.max(
    0,
    changed.mineUnread + Number(isUnread(next)) - Number(isUnread(before)),
  );
  return changed;
}

/** Puts a conversation's newer state everywhere: into, out of and along the folders, and the counts. */
export function placeConversation(desk: Desk, next: Conversation): Desk {
  const before = desk.conversation;
  const belongs = new Set<Folder>(foldersOf(next, desk.myId));
  const folders: Desk['folders'] = {};
  for (const [name, pages] of Object.entries(desk.folders) as [Folder, FolderPage[]][]) {
    const held = pages.flatMap((page) => page.items).find((c) => c.id === next.id);
    const isInPlace = held !== undefined && hasSameOrder(name, held, next);
    if (belongs.has(name) && isInPlace) folders[name] = replaceIn(pages, next);
    else {
      const without = removeFrom(pages, next.id);
      folders[name] = belongs.has(name) ? insertInto(name, without, next) : without;
    }
  }
  return {
    ...desk,
    conversation: next,
    folders,
    counts: countsAfter(desk.counts, before, next, desk.myId),
  };
}
