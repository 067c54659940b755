import type { Conversation } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { change } from './change.ts';
import { byName } from './give-owner.ts';
import { updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

const maxDays = 366;

export function snooze(ctx: Context, id: string, until: string): Promise<Conversation> {
  return change(ctx, id, 'conversation:snooze', async (tx, row) => {
    if (row.status === 'resolved') throw new Refusal('conversation_resolved');
    const at = new Date(until);
    const days = (at.getTime() - tx.platform.clock.now().getTime()) / 86_400_000;
    const reason = days <= 0 ? 'past' : days > maxDays ? 'too_far' : undefined;
    if (reason) throw new Refusal('validation_failed', { field: 'until', reason });
    if (row.status === 'snoozed' && row.snoozed_until?.getTime() === at.getTime()) return;
    await updateConversation(tx, id, { status: 'snoozed', snoozed_until: at });
    const conversation = await addSystemLine(tx, id, { type: 'snoozed', until, ...byName(tx) });
    tx.publish('conversation.snoozed', { conversation, until });
  });
}
