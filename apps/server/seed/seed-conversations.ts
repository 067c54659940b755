import type { TxContext } from '../src/platform/context/index.ts';
import { liveConversations, pastConversations } from './content/index.ts';
import { type Story, tellStory } from './tell-story.ts';

/** What was said before the first start, and what is going on at it; answers how many. */
export async function seedConversations(tx: TxContext, inboxId: string): Promise<number> {
  const now = tx.platform.clock.now();
  const stories = [...pastConversations, ...liveConversations]
    .map((c) => tellStory(c, { accountId: tx.accountId, inboxId, now }))
    // Numbers run in the order of time.
    .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  for (const part of slices(stories, 50)) await insertStories(tx, part);
  return stories.length;
}

async function insertStories(tx: TxContext, stories: readonly Story[]): Promise<void> {
  await tx.db
    .insertInto('conversations')
    .values(stories.map((s) => s.conversation))
    .execute();
  await tx.db
    .insertInto('messages')
    .values(stories.flatMap((s) => s.messages))
    .execute();
}

function* slices<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}
