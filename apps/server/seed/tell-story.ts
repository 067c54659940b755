import type { Actor, MessageContent, Summary, SystemEvent } from '@lingxi/contract';
import type { Insertable } from 'kysely';
import { previewOf } from '../src/modules/conversations/index.ts';
import type { Conversations, Messages } from '../src/platform/db/schema.generated.ts';
import { searchVector } from '../src/platform/db/search-tokens.ts';
import { agents, contacts, faqs, orders, teams } from './content/index.ts';
import type {
  HandoffSummarySeed,
  LiveConversationSeed,
  PastConversationSeed,
  TurnSeed,
} from './content/types.ts';
import { orderNumber } from './seed-contacts.ts';
import { stableId, stableIdAt } from './stable-id.ts';

export interface Story {
  startedAt: Date;
  conversation: Insertable<Conversations>;
  messages: Insertable<Messages>[];
}

interface Setting {
  accountId: string;
  inboxId: string;
  now: Date;
}

type Script = PastConversationSeed | LiveConversationSeed;
type Line = {
  at: Date;
  author: Actor;
  kind: 'message' | 'note' | 'event';
  text: string;
  content: MessageContent;
};

/** Turns a hand-written script into rows as if it had happened at its time. */
export function tellStory(script: Script, s: Setting): Story {
  const id = stableId(`conversation:${script.key}`);
  const startedAt = startOf(script, s.now);
  const lines = linesOf(script, startedAt);
  const contactId = stableId(`contact:${script.contactKey}`);
  const last = lines.at(-1)!;
  const said = lines.findLast((l) => l.kind !== 'event')!;
  const people = lines.filter((l) => l.kind === 'message');
  const isLive = 'state' in script;
  const handler = handlerOf(script);
  const spoken = people.filter((l) => l.author.kind === 'contact').length;
  // No agent has looked into what waits, so all of it is unread there.
  const unread = handler === 'queue' ? spoken : isLive ? (script.unread ?? 0) : 0;
  const handedOffAt = lines.find((l) => l.content.event?.type === 'handed_off')?.at ?? null;
  const assignedAt = lines.find((l) => l.content.event?.type === 'assigned')?.at ?? null;
  const waiting = isLive && people.at(-1)?.author.kind === 'contact';

  return {
    startedAt,
    conversation: {
      account_id: s.accountId,
      id,
      inbox_id: s.inboxId,
      channel: 'web',
      contact_id: contactId,
      status: isLive ? 'open' : 'resolved',
      handler,
      assignee_id: handler === 'agent' ? stableId(`agent:${script.assigneeKey}`) : null,
      team_id: script.teamKey ? stableId(`team:${script.teamKey}`) : null,
      tags: [...script.tags],
      handoff:
        handedOffAt && script.handoffReason
          ? JSON.stringify({
              reason: script.handoffReason,
              summary: isLive && script.summary ? summaryOf(script.summary, s.now) : null,
              at: handedOffAt.toISOString(),
            })
          : null,
      queued_at: handler === 'queue' ? (handedOffAt ?? startedAt) : null,
      assigned_at: assignedAt,
      waiting_since: waiting ? people[people.length - Math.max(1, trailing(people))]!.at : null,
      first_replied_at: people.find((l) => l.author.kind === 'agent')?.at ?? null,
      last_seq: lines.length,
      last_message: JSON.stringify({
        author: said.author,
        kind: said.kind,
        preview: previewOf(said.text, said.content),
        at: said.at.toISOString(),
      }),
      last_message_at: said.at,
      unread_count: unread,
      agent_read_seq: handler === 'queue' ? 0 : lines.length - unread,
      contact_read_seq: isLive && handler === 'agent' ? lines.length - 1 : lines.length,
      rating: 'rating' in script ? (script.rating?.score ?? null) : null,
      rating_comment: 'rating' in script ? (script.rating?.comment ?? null) : null,
      resolved_at: isLive ? null : last.at,
      created_at: startedAt,
      updated_at: last.at,
    },
    messages: lines.map((l, i) => ({
      account_id: s.accountId,
      conversation_id: id,
      seq: i + 1,
      id: stableIdAt(`message:${script.key}:${i}`, l.at),
      kind: l.kind,
      author_kind: l.author.kind,
      author_id: l.author.id,
      author_name: l.author.name,
      text: l.text,
      content: JSON.stringify(l.content),
      search: searchVector(l.text),
      created_at: l.at,
    })),
  };
}

function startOf(script: Script, now: Date): Date {
  if ('state' in script) return new Date(now.getTime() - script.startedMinutesAgo * 60_000);
  // A time of day in China, so many days back.
  const day = new Date(now.getTime() + 8 * 3_600_000 - script.daysAgo * 86_400_000).toISOString();
  return new Date(`${day.slice(0, 10)}T${script.time}:00+08:00`);
}

function handlerOf(script: Script): 'bot' | 'queue' | 'agent' {
  if (!('state' in script)) return script.assigneeKey ? 'agent' : 'bot';
  return ({ with_bot: 'bot', waiting: 'queue', with_agent: 'agent' } as const)[script.state];
}

/** The turns, and between them the lines the system adds: handed off, assigned, resolved. */
function linesOf(script: Script, startedAt: Date): Line[] {
  const lines: Line[] = [];
  let at = startedAt.getTime();
  const event = (content: SystemEvent) =>
    lines.push({
      at: new Date(at),
      author: system,
      kind: 'event',
      text: '',
      content: { event: content },
    });
  // The bot's last word before a person or the queue takes over is the handoff.
  const firstAgent = script.turns.findIndex((t) => t.author === 'agent' || t.author === 'note');
  const botTurns = script.turns.map((t, i) => (t.author === 'bot' ? i : -1));
  const handoffAfter = script.handoffReason
    ? Math.max(...botTurns.filter((i) => firstAgent === -1 || i < firstAgent))
    : -1;
  script.turns.forEach((turn, i) => {
    at += turn.after * 1000;
    if (i === firstAgent && script.assigneeKey) {
      event({ type: 'assigned', toName: agentOf(script.assigneeKey).name });
    }
    lines.push({ at: new Date(at), ...lineOf(script, turn) });
    if (i === handoffAfter) event({ type: 'handed_off', reason: script.handoffReason! });
  });
  if (!('state' in script)) {
    at += 60_000;
    event({
      type: 'resolved',
      ...(script.assigneeKey ? { byName: agentOf(script.assigneeKey).name } : {}),
    });
  }
  return lines;
}

const system: Actor = { kind: 'system', id: null, name: null };

function lineOf(script: Script, turn: TurnSeed): Omit<Line, 'at'> {
  if (turn.author === 'contact') {
    const { key, name } = contacts.find((c) => c.key === script.contactKey)!;
    const author = { kind: 'contact' as const, id: stableId(`contact:${key}`), name };
    return { author, kind: 'message', text: turn.text ?? '', content: {} };
  }
  if (turn.author === 'bot') {
    const author = {
      kind: 'bot' as const,
      id: null,
      name: script.language === 'zh' ? '智能客服' : 'Assistant',
    };
    const faq = turn.faqKey ? faqs.find((f) => f.key === turn.faqKey) : undefined;
    const text = turn.text ?? faq!.answer[script.language];
    const source = faq && {
      faqId: stableId(`faq:${faq.key}`),
      title: faq.question[script.language],
    };
    const content = source ? { source, helpful: turn.helpful ?? null } : {};
    return { author, kind: 'message', text, content };
  }
  const agent = agentOf(turn.agentKey ?? script.assigneeKey!);
  const author = { kind: 'agent' as const, id: stableId(`agent:${agent.key}`), name: agent.name };
  const kind = turn.author === 'note' ? 'note' : 'message';
  return { author, kind, text: turn.text ?? '', content: {} };
}

function agentOf(key: string) {
  const agent = agents.find((a) => a.key === key);
  if (!agent) throw new Error(`no agent ${key} among ${teams.length} teams`);
  return agent;
}

/** How many messages the contact has written since anybody answered. */
function trailing(lines: readonly Line[]): number {
  const last = lines.findLastIndex((l) => l.author.kind !== 'contact');
  return lines.length - 1 - last;
}

const moods = {
  calm: '平静',
  worried: '着急',
  impatient: '不耐烦',
  angry: '生气',
  pleased: '满意',
};

function summaryOf(s: HandoffSummarySeed, now: Date): Summary {
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
