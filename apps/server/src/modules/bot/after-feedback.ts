import type { LingxiEvent } from '@lingxi/contract';
import { transaction } from '../../platform/context/transaction.ts';
import type { ReactionResult, ReactionRun } from '../../platform/outbox/index.ts';
import { findVisible, sendAsBot } from '../conversations/index.ts';
import { botContext } from './bot-context.ts';
import { say } from './say.ts';
import { lockMemory, saveMemory } from './store.ts';
import { agentButton } from './wording.ts';
import { asBotOf } from './words.ts';

type Updated = Extract<LingxiEvent, { type: 'message.updated' }>;

/** The contact marked an answer as no help: the bot offers the way on, once for each answer. */
export async function afterFeedback(run: ReactionRun): Promise<ReactionResult> {
  const { conversation, message } = (run.event as Updated).data;
  const plain = botContext(run.platform, run.accountId, message.text);
  const ctx = await asBotOf(plain, conversation.inboxId);
  await transaction(ctx, async (tx) => {
    const memory = await lockMemory(tx, conversation.id);
    const row = await findVisible(tx, conversation.id);
    if (row?.handler !== 'bot' || row.status === 'resolved') return;
    if (memory.state.outcomes[message.seq]?.kind === 'fallback') return;
    const said = say(memory.state, 'unhelpful', tx.locale);
    const outcomes = { ...said.state.outcomes, [message.seq]: { kind: 'fallback' as const } };
    const state = { ...said.state, outcomes, awaiting: 'handoff' as const };
    await saveMemory(tx, conversation.id, { ...memory, state });
    const label = agentButton[tx.locale];
    await sendAsBot(tx, {
      conversationId: conversation.id,
      clientId: `bot:${message.id}:unhelpful`,
      text: said.text,
      content: { quickReplies: [{ label, text: label }] },
    });
  });
  return undefined;
}
