import type { LingxiEvent } from '@lingxi/contract';
import { transaction } from '../../platform/context/transaction.ts';
import type { ReactionResult, ReactionRun } from '../../platform/outbox/index.ts';
import { pageOfMessages, sendAsBot } from '../conversations/index.ts';
import { botContext } from './bot-context.ts';
import { say } from './say.ts';
import { freshState } from './state.ts';
import { lockMemory, saveMemory } from './store.ts';
import { asBotOf } from './words.ts';

type HandedBack = Extract<LingxiEvent, { type: 'conversation.handed_back' }>;

/** The conversation is the bot's again: it says so, and starts from what has been said meanwhile. */
export async function takeBack(run: ReactionRun): Promise<ReactionResult> {
  const { conversation } = (run.event as HandedBack).data;
  const read = botContext(run.platform, run.accountId, '');
  const { items } = await pageOfMessages(read, conversation.id, { limit: 20 });
  const spoken = items.findLast((m) => m.author.kind === 'contact')?.text ?? '';
  const ctx = await asBotOf(botContext(run.platform, run.accountId, spoken), conversation.inboxId);
  await transaction(ctx, async (tx) => {
    const memory = await lockMemory(tx, conversation.id);
    // Already said: the contact may have gone on since.
    if (memory.answeredSeq >= conversation.lastSeq) return;
    const isLeft = run.event.actor.kind === 'contact';
    const kept = {
      ...freshState,
      said: memory.state.said,
      lastSaid: memory.state.lastSaid,
      outcomes: memory.state.outcomes,
    };
    const said = say(kept, isLeft ? 'leftQueue' : 'handedBack', tx.locale);
    await saveMemory(tx, conversation.id, { answeredSeq: conversation.lastSeq, state: said.state });
    const clientId = `bot:${run.event.id}:0`;
    await sendAsBot(tx, { conversationId: conversation.id, clientId, text: said.text });
  });
  return undefined;
}
