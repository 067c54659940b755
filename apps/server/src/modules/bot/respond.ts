import type { LingxiEvent, Message } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import type { ReactionResult, ReactionRun } from '../../platform/outbox/index.ts';
import { pageOfMessages, resolveAsBot, sendAsBot } from '../conversations/index.ts';
import { countHit } from '../knowledge/index.ts';
import { isFragment } from '../understanding/index.ts';
import { botContext } from './bot-context.ts';
import { decideTurn, type Turn } from './decide-turn.ts';
import { handOver } from './hand-over.ts';
import { chosenHit, searchFor } from './look-up.ts';
import { showTyping } from './show-typing.ts';
import { lockMemory, type Memory, saveMemory } from './store.ts';
import { summariseFor } from './summarise-for.ts';

type Received = Extract<LingxiEvent, { type: 'message.received' }>;

/** Somebody who writes 「你好」 or 「我想问」 is about to go on: so long the bot listens. */
const listenMs = 1600;
const readBack = 30;

/**
 * The contact wrote, and the conversation is the bot's: one turn for everything they have said
 * since the last one. Safe to run twice: what has had its turn is never answered again.
 */
export async function respond(run: ReactionRun): Promise<ReactionResult> {
  const { conversation, message } = (run.event as Received).data;
  const ctx = botContext(run.platform, run.accountId, message.text);
  const answered = await transaction(ctx, async (tx) => {
    const memory = await lockMemory(tx, conversation.id);
    if (memory.answeredSeq >= message.seq) return undefined;
    const pending = await unanswered(tx, conversation.id, memory.answeredSeq);
    const waitMs = stillTyping(tx, pending);
    if (waitMs > 0) {
      showTyping(tx, conversation);
      return { againInMs: waitMs };
    }
    await takeTurn(tx, conversation.id, memory, pending);
    return undefined;
  });
  return answered;
}

async function unanswered(tx: TxContext, id: string, afterSeq: number): Promise<Message[]> {
  const { items } = await pageOfMessages(tx, id, { after: afterSeq, limit: readBack });
  return items.filter((m) => m.author.kind === 'contact');
}

/** How long to wait for the rest, in milliseconds; 0 when the question is complete. */
function stillTyping(ctx: Context, pending: readonly Message[]): number {
  const last = pending.at(-1);
  if (!last || last.content.chosenFaqId || last.content.attachments?.length) return 0;
  if (!isFragment(last.text)) return 0;
  const age = ctx.platform.clock.now().getTime() - new Date(last.createdAt).getTime();
  return Math.max(0, listenMs - age);
}

async function takeTurn(tx: TxContext, id: string, memory: Memory, pending: readonly Message[]) {
  const last = pending.at(-1);
  if (!last) return;
  const turn = await decideTurn({
    pieces: pending.map((m) => m.text),
    hasAttachment: pending.some((m) => m.content.attachments?.length),
    locale: tx.locale,
    state: memory.state,
    chosen: await chosenHit(tx, last.content.chosenFaqId),
    search: (text) => searchFor(tx, text),
  });
  const state = turn.outcome
    ? { ...turn.state, outcomes: { ...turn.state.outcomes, [last.seq]: turn.outcome } }
    : turn.state;
  await saveMemory(tx, id, { answeredSeq: last.seq, state });
  if (turn.handoff) {
    const summary = await summariseFor(tx, { conversationId: id, reason: turn.handoff, state });
    return handOver(tx, {
      conversationId: id,
      reason: turn.handoff,
      summary,
      turn,
      answers: last.id,
      state,
    });
  }
  // Somebody may have taken over since the contact wrote: then nothing is said, and all is well.
  await speakTurn(tx, id, turn, last.id);
  if (turn.answeredFaqId) countHit(tx, turn.answeredFaqId);
  if (turn.isSolved) await resolveAsBot(tx, id, { isConfirmed: true });
}

/** Under ids derived from the message it answers: a repeat after a crash says nothing twice. */
export async function speakTurn(
  tx: TxContext,
  id: string,
  turn: Turn,
  answers: string,
): Promise<void> {
  for (const [n, line] of turn.say.entries()) {
    await sendAsBot(tx, { conversationId: id, clientId: `bot:${answers}:${n}`, ...line });
  }
}
