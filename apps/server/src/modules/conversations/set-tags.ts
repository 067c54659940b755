import type { Conversation } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { change } from './change.ts';
import { updateConversation } from './store.ts';
import { factsOfRow } from './to-conversation.ts';
import { useTags } from './use-tags.ts';

export function setTags(
  ctx: Context,
  id: string,
  wanted: readonly string[],
): Promise<Conversation> {
  return change(ctx, id, 'conversation:tag', async (tx, row) => {
    const tags = [...new Set(wanted.map((t) => t.trim()).filter((t) => t !== ''))];
    if (tags.join('\n') === row.tags.join('\n')) return;
    await useTags(
      tx,
      tags.filter((t) => !row.tags.includes(t)),
    );
    const after = await updateConversation(tx, id, { tags });
    tx.publish('conversation.tagged', { conversation: factsOfRow(after), tags });
  });
}
