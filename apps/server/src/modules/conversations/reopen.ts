import type { Conversation } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { change } from './change.ts';
import { byName } from './give-owner.ts';
import { findRunning, updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

/** To its owner, or to the agent who reopens it. */
export function reopen(ctx: Context, id: string): Promise<Conversation> {
  return change(ctx, id, 'conversation:resolve', async (tx, row) => {
    if (row.status === 'open') return;
    const running = await findRunning(tx, row.inbox_id, row.contact_id);
    if (running && running.id !== id) {
      throw new Refusal('conversation_running', { number: running.number });
    }
    const me = tx.actor.kind === 'agent' ? tx.actor.id : null;
    const assignee_id = row.assignee_id ?? me;
    await updateConversation(tx, id, {
      status: 'open',
      resolved_at: null,
      snoozed_until: null,
      assignee_id,
      handler: assignee_id ? 'agent' : row.handler,
      queued_at: assignee_id || row.handler !== 'queue' ? null : tx.platform.clock.now(),
    });
    const conversation = await addSystemLine(tx, id, { type: 'reopened', ...byName(tx) });
    tx.publish('conversation.reopened', { conversation });
  });
}
