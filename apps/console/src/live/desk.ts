import type {
  Contract,
  Conversation,
  ConversationFacts,
  Folder,
  Message,
  ResponseOf,
} from '@lingxi/contract';

export type Counts = ResponseOf<Contract['screens']['counts']>;
export type FolderPage = ResponseOf<Contract['conversations']['list']>;

/** The loaded stretch of a conversation: contiguous, ascending `seq`, without holes. */
export interface Thread {
  items: Message[];
  /** Older messages exist on the server. */
  hasMore: boolean;
}

/** What is known of one conversation and of the folders it may stand in. */
export interface Desk {
  myId: string;
  counts: Counts | undefined;
  folders: Partial<Record<Folder, FolderPage[]>>;
  conversation: Conversation | undefined;
  thread: Thread | undefined;
}

type Place = Pick<ConversationFacts, 'status' | 'handler' | 'assigneeId'>;

/** The server's own rule for the folders, repeated here so that rows move at once. */
export function foldersOf(c: Place, myId: string): Folder[] {
  if (c.status === 'resolved') return ['resolved'];
  if (c.status === 'snoozed') return ['snoozed'];
  const folders: Folder[] = ['all'];
  if (c.assigneeId === myId) folders.push('mine');
  if (c.handler === 'queue') folders.push('queue');
  if (c.handler === 'bot') folders.push('bot');
  return folders;
}

/** Folders show the latest message first; the queue whoever has waited longest. */
export function comesBefore(folder: Folder, a: Conversation, b: Conversation): boolean {
  if (folder === 'queue') return (a.queuedAt ?? '') <= (b.queuedAt ?? '');
  return activityOf(a) >= activityOf(b);
}

const activityOf = (c: Conversation): string => c.lastMessage?.at ?? c.createdAt;
