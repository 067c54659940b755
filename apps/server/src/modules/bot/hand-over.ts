import type { HandoffReason, Message, Summary } from '@lingxi/contract';
import type { TxContext } from '../../platform/context/index.ts';
import { findVisible, queueForAgent, sendAsBot } from '../conversations/index.ts';
import { getInbox } from '../inboxes/index.ts';
import type { Turn } from './decide-turn.ts';
import type { BotState } from './state.ts';
import { saveMemory } from './store.ts';
import { absenceAt, unattendedLine } from './unattended-line.ts';
import type { Words } from './words.ts';

export interface HandOver {
  conversationId: string;
  reason: HandoffReason;
  summary: Summary;
  turn: Turn;
  /** The message this answers. */
  answers: Message;
  state: BotState;
  words: Words;
}

/**
 * Says it and does it in one transaction: a handoff that was announced has happened. When nobody
 * is there, the contact hears so and waits in the queue all the same.
 */
export async function handOver(tx: TxContext, h: HandOver): Promise<void> {
  const { conversationId: id, answers, words } = h;
  const row = await findVisible(tx, id);
  if (!row) return;
  const { inbox_id: inboxId } = row;
  const { teamId } = (await getInbox(tx, inboxId)).settings;
  const absence = await absenceAt(tx, { teamId, inboxId });
  let line = h.turn.say[0]!;
  if (absence) {
    const { state, ...told } = await unattendedLine(tx, {
      inboxId,
      absence,
      state: h.state,
      words,
      isAgain: false,
    });
    line = told;
    await saveMemory(tx, id, { answeredSeq: answers.seq, state });
  }
  await sendAsBot(tx, { conversationId: id, clientId: `bot:${answers.id}:0`, ...line });
  await queueForAgent(tx, h);
}
