import type { LingxiEvent, Message } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import type { ReactionResult, ReactionRun } from '../../platform/outbox/index.ts';
import { pageOfMessages, resolveAsBot, sendAsBot } from '../conversations/index.ts';
import { countHit } from '../knowledge/index.ts';
import { isFragment } from '../understanding/index.ts';
import { botContextFor } from './bot-context.ts';
import { decideTurn, type Turn } from './decide-turn.ts';
import { handOver } from './hand-over.ts';
import { chosenHit, searchFor } from './look-up.ts';
import { respondUnattended } from './respond-unattended.ts';
import { showTyping } from './show-typing.ts';
import { lockMemory, type Memory, saveMemory } from './store.ts';
import { summariseFor } from './summarise-for.ts';
import { type Words, wordsOf } from './words.ts';

type Received = Extract<LingxiEvent, { type: 'message.received' }>;

/** Somebody who writes 「你好」 or 「我想问」 is about to go on: so long the bot listens. */
const listenMs = 1600;
/** What makes no clear question yet may get its other half within this. */
const settleMs = 1200;
const readBack = 30;

/**
 * The contact wrote, and the conversation is the bot's, or nobody's: one turn for everything they
 * have said since the last one. Safe to run twice: what has had its turn is never answered again.
 */
export async function respond(run: ReactionRun): Promise<ReactionResult> {
  const { conversation, message } = (run.event as Received).data;
  const ctx = await botContextFor(run.platform, run.accountId, message.text, conversation);
  const words = await wordsOf(ctx, conversation.inboxId);
  return transaction(ctx, async (tx) => {
    const memory = await lockMemory(tx, conversation.id);
    if (memory.answeredSeq >= message.seq) return undefined;
    const pending = await unanswered(tx, conversation.id, memory.answeredSeq);
    const last = pending.at(-1);
    if (!last) return undefined;
    const listen = (ms: number) => {
      showTyping(tx, conversation);
      return { againInMs: ms };
    };
    const age = tx.platform.clock.now().getTime() - new Date(last.createdAt).getTime();
    if (isBeginning(last) && age < listenMs) return listen(listenMs - age);
    const turn = await decideFor(tx, { memory, pending, words });
    if (turn.isTentative && age < settleMs) return listen(settleMs - age);
    if (conversation.handler === 'queue') {
      await respondUnattended(tx, { id: conversation.id, memory, last, turn, words });
    } else await takeTurn(tx, conversation.id, { last, turn, words });
    return undefined;
  });
}

async function unanswered(tx: TxContext, id: string, afterSeq: number): Promise<Message[]> {
  const { items } = await pageOfMessages(tx, id, { after: afterSeq, limit: readBack });
  return items.filter((m) => m.author.kind === 'contact');
}

const isBeginning = ({ text, content }: Message): boolean =>
  !content.chosenFaqId && !content.attachments?.length && isFragment(text);

async function decideFor(
  ctx: Context,
  { memory, pending, words }: { memory: Memory; pending: readonly Message[]; words: Words },
): Promise<Turn> {
  return decideTurn({
    pieces: pending.map((m) => m.text),
    hasAttachment: pending.some((m) => m.content.attachments?.length),
    locale: ctx.locale,
    now: ctx.platform.clock.now(),
    state: memory.state,
    words,
    chosen: await chosenHit(ctx, pending.at(-1)?.content.chosenFaqId),
    search: (text) => searchFor(ctx, text),
  });
}

async function takeTurn(
  tx: TxContext,
  id: string,
  { last, turn, words }: { last: Message; turn: Turn; words: Words },
): Promise<void> {
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
      answers: last,
      words,
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
  turn: Pick<Turn, 'say'>,
  answers: string,
  { isUnattended = false } = {},
): Promise<void> {
  for (const [n, line] of turn.say.entries()) {
    const clientId = `bot:${answers}:${n}`;
    await sendAsBot(tx, { conversationId: id, clientId, isUnattended, ...line });
  }
}
