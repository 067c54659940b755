import type { TxContext } from '../src/platform/context/index.ts';
import { stableId } from './stable-id.ts';
import type { Story } from './telling/tell-story.ts';

/** Rows of one statement; more of them make it no faster. */
const rowsAtOnce = 400;

/** What was said, in the order of time, so that the numbers run in it; answers how many. */
export async function seedConversations(tx: TxContext, stories: readonly Story[]): Promise<number> {
  for (const part of slices(stories)) {
    await tx.db
      .insertInto('conversations')
      .values(part.map((s) => s.conversation))
      .execute();
  }
  for (const part of slices(stories.flatMap((s) => s.messages))) {
    await tx.db.insertInto('messages').values(part).execute();
  }
  for (const part of slices(stories.flatMap((s) => s.botState ?? []))) {
    await tx.db.insertInto('bot_states').values(part).execute();
  }
  const judged = stories.flatMap((s) => s.answers).filter((a) => a.helpful !== null);
  for (const part of slices(judged)) {
    const rows = part.map((a) => ({
      account_id: tx.accountId,
      message_id: a.messageId,
      faq_id: a.faqId,
      is_helpful: a.helpful!,
      at: a.at,
    }));
    await tx.db.insertInto('faq_feedback').values(rows).execute();
  }
  const tags = new Set(stories.flatMap((s) => (s.conversation.tags as string[]) ?? []));
  if (tags.size > 0) {
    const known = [...tags].map((name) => ({
      account_id: tx.accountId,
      id: stableId(`tag:${name}`),
      name,
    }));
    await tx.db.insertInto('conversation_tags').values(known).execute();
  }
  return stories.length;
}

function* slices<T>(all: readonly T[]): Generator<T[]> {
  for (let i = 0; i < all.length; i += rowsAtOnce) yield all.slice(i, i + rowsAtOnce);
}
