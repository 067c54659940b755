import type { HandoffReason, Message, Summary } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { readAccount } from '../accounts/index.ts';
import { listOrdersOf } from '../contacts/index.ts';
import { findVisible, pageOfMessages } from '../conversations/index.ts';
import { findAim, type SummaryInput, summarise } from '../understanding/index.ts';
import type { BotState, Outcome } from './state.ts';

const readBack = 80;
const ordersRead = 5;

/** What the agent needs to know: aim, what was tried, values, orders and mood. */
export async function summariseFor(
  ctx: Context,
  o: {
    conversationId: string;
    reason: HandoffReason;
    state: BotState;
    /** What the contact is just saying, not stored yet. */
    saying?: string;
  },
): Promise<Summary> {
  const row = (await findVisible(ctx, o.conversationId))!;
  const { items } = await pageOfMessages(ctx, o.conversationId, { limit: readBack });
  const orders = await listOrdersOf(ctx, row.contact_id, ordersRead);
  const now = ctx.platform.clock.now();
  const turns = items.filter((m) => m.kind === 'message').map((m) => toTurn(m, o.state.outcomes));
  // 「请尽快联系我」 does not replace what was asked before; where nothing was, it is all there is.
  const asked = turns.flatMap((turn) => (turn.author === 'contact' ? [turn.text] : []));
  if (o.saying !== undefined && !findAim(asked, now)) {
    turns.push({ author: 'contact', text: o.saying, at: now });
  }
  const summary = summarise({
    // Agents read it, whatever language the contact spoke.
    language: (await readAccount(ctx)).locale,
    turns,
    orders: orders.map((order) => ({
      number: order.number,
      title: order.items.map((i) => i.name).join('、'),
      status: order.status,
      placedAt: new Date(order.placedAt),
      totalCents: order.totalCents,
      currency: order.currency,
    })),
    reason: o.reason,
    now,
  });
  const { mood, evidence } = summary.mood;
  return { ...summary, mood, moodEvidence: evidence ?? null };
}

function toTurn(m: Message, outcomes: Record<number, Outcome>): SummaryInput['turns'][number] {
  const author = m.author.kind === 'system' ? 'bot' : m.author.kind;
  const turn = { author, text: m.text, at: new Date(m.createdAt) };
  const known = outcomes[m.seq];
  if (m.content.source) {
    const { title } = m.content.source;
    const helpful = m.content.helpful ?? undefined;
    return {
      ...turn,
      outcome: { kind: 'answered', title, ...(helpful === undefined ? {} : { helpful }) },
    };
  }
  // An answer is told by the bot's own message; the rest is remembered with the contact's.
  return known && known.kind !== 'answered' ? { ...turn, outcome: known } : turn;
}
