import type { Summary } from '@lingxi/contract';
import { type SummaryTurn, summarise } from '../../src/modules/understanding/index.ts';
import type { HandoffSummarySeed, Occurrence } from '../content/conversation-types.ts';
import { orders } from '../content/index.ts';
import { orderNumber, placedAt, statusAt, titleOf, totalOf } from '../orders.ts';
import type { BotMemory } from './bot-memory.ts';
import type { Course } from './course.ts';

/** Making one takes some milliseconds, and nobody looks at those of last month. */
const rememberedMs = 3 * 86_400_000;

/** What the agent reads at the handoff: as written, or as the product makes it. */
export function summaryOf(c: Course, memory: BotMemory | undefined, now: Date): Summary | null {
  const { script, handedOffAt } = c;
  if (!handedOffAt || !script.handoffReason || script.handoffReason === 'bot_off') return null;
  if (script.summary) return asWritten(script.summary, now);
  const at = handedOffAt.getTime();
  if (now.getTime() - at > rememberedMs) return null;
  const said = c.lines.filter((l) => l.kind === 'message' && l.at.getTime() <= at);
  const { mood, ...rest } = summarise({
    language: 'zh',
    turns: said.map((l, i) => toTurn(l, i, memory)),
    orders: ordersKnown(script, at, now.getTime()),
    reason: script.handoffReason,
    now: handedOffAt,
  });
  return { ...rest, mood: mood.mood, moodEvidence: mood.evidence ?? null };
}

function toTurn(line: Course['lines'][number], index: number, memory?: BotMemory): SummaryTurn {
  const author = line.author.kind === 'system' ? 'bot' : line.author.kind;
  const turn = { author, text: line.text, at: line.at };
  const { source, helpful } = line.content;
  if (source) {
    const judged = typeof helpful === 'boolean' ? { helpful } : {};
    return { ...turn, outcome: { kind: 'answered', title: source.title, ...judged } };
  }
  // Before the handoff nothing but messages was said, so the place is the seq.
  const known = memory?.state.outcomes[index + 1];
  return known && known.kind !== 'answered' ? { ...turn, outcome: known } : turn;
}

const mostOrders = 5;

const ordersKnown = (script: Occurrence, at: number, now: number) =>
  orders
    .filter((o) => o.contactKey === script.contactKey && placedAt(o, now) <= at)
    .map((o) => ({
      number: orderNumber(o, now),
      title: titleOf(o),
      status: statusAt(o, { at, now }),
      placedAt: new Date(placedAt(o, now)),
      totalCents: totalOf(o),
      currency: 'CNY',
    }))
    .sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime())
    .slice(0, mostOrders);

const moods = {
  calm: '平静',
  worried: '着急',
  impatient: '不耐烦',
  angry: '生气',
  pleased: '满意',
};

function asWritten(s: HandoffSummarySeed, now: Date): Summary {
  const numbers = s.orders.map((digits) => {
    const order = orders.find((o) => o.digits === digits);
    return order ? orderNumber(order, now.getTime()) : digits;
  });
  return {
    aim: s.aim,
    tried: [...s.tried],
    values: s.values.map((v) => ({ ...v })),
    orders: numbers,
    mood: moods[s.mood],
    moodEvidence: s.moodEvidence ?? null,
    text: s.text,
  };
}
