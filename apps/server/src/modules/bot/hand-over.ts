import type { HandoffReason, Summary } from '@lingxi/contract';
import type { TxContext } from '../../platform/context/index.ts';
import { availableAgents } from '../agents/index.ts';
import { findVisible, queueForAgent, sendAsBot } from '../conversations/index.ts';
import { getInbox } from '../inboxes/index.ts';
import type { Turn } from './decide-turn.ts';
import { say } from './say.ts';
import type { BotState } from './state.ts';

export interface HandOver {
  conversationId: string;
  reason: HandoffReason;
  summary: Summary;
  turn: Turn;
  /** The message this answers. */
  answers: string;
  state: BotState;
}

/**
 * Says it and does it in one transaction: a handoff that was announced has happened. When nobody
 * is there, the contact gets a form to leave a message, and waits in the queue all the same.
 */
export async function handOver(tx: TxContext, h: HandOver): Promise<void> {
  const row = await findVisible(tx, h.conversationId);
  const inbox = row && (await getInbox(tx, row.inbox_id));
  const isSomebodyThere = (await availableAgents(tx, inbox?.settings.teamId ?? null)).length > 0;
  const line = isSomebodyThere
    ? h.turn.say[0]!
    : { text: say(h.state, 'nobody', tx.locale).text, content: { form: 'leave_message' as const } };
  const clientId = `bot:${h.answers}:0`;
  await sendAsBot(tx, { conversationId: h.conversationId, clientId, ...line });
  await queueForAgent(tx, h);
}
