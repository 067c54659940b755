import type { Conversation } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { change } from './change.ts';
import { updateConversation } from './store.ts';
import { factsOfRow } from './to-conversation.ts';

export function setTags(
  ctx: Context,
  id: string,
  wanted: readonly string[],
): Promise<Conversation> {
  return change(ctx, id, 'conversation:tag', async (tx, row) => {
    const tags = [...new Set(wanted.map((t) => t.trim()).filter((t) => t !== ''))];
    if (tags.join('\n') === row.tags.join('\n')) return;
    const after = await updateConversation(tx, id, { tags });
    tx.publish('conversation.tagged', { conversation: factsOfRow(after), tags });
  });
}
