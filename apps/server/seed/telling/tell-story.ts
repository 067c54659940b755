import type { Insertable } from 'kysely';
import { messageVector, previewOf, subjectOf } from '../../src/modules/conversations/index.ts';
import type { BotStates, Conversations, Messages } from '../../src/platform/db/schema.generated.ts';
import type { Occurrence } from '../content/conversation-types.ts';
import { stableId, stableIdAt } from '../stable-id.ts';
import { bot } from './actors.ts';
import { type BotMemory, botMemoryOf } from './bot-memory.ts';
import { type Course, hasAgentSpoken, type Line } from './course.ts';
import { playOut } from './play-out.ts';
import { summaryOf } from './summary-of.ts';

/** A conversation as rows, as if it had happened at its time. */
export interface Story {
  startedAt: Date;
  contactKey: string;
  conversation: Insertable<Conversations>;
  messages: Insertable<Messages>[];
  botState: Insertable<BotStates> | undefined;
  answers: Answer[];
}

/** An entry that the bot answered with, and what the contact pressed under it. */
export interface Answer {
  messageId: string;
  faqId: string;
  helpful: boolean | null;
  at: Date;
}

export interface Setting {
  accountId: string;
  inboxId: string;
  now: Date;
}

export function tellStory(script: Occurrence, s: Setting): Story {
  const course = playOut(script, s.now);
  const memory = botMemoryOf(course);
  const { lines, assigneeKey, teamKey } = course;
  const conversation_id = stableId(`conversation:${script.key}`);
  const account_id = s.accountId;
  const updatedAt = lines.at(-1)!.at;
  const idOf = (i: number) => stableIdAt(`message:${script.key}:${i}`, lines[i]!.at);
  return {
    startedAt: script.startedAt,
    contactKey: script.contactKey,
    conversation: {
      account_id,
      id: conversation_id,
      inbox_id: s.inboxId,
      channel: 'web',
      contact_id: stableId(`contact:${script.contactKey}`),
      status: course.status,
      handler: course.handler,
      assignee_id: assigneeKey ? stableId(`agent:${assigneeKey}`) : null,
      team_id: teamKey ? stableId(`team:${teamKey}`) : null,
      tags: [...script.tags],
      handoff: handoffOf(course, memory, s.now),
      queued_at: course.queuedAt,
      assigned_at: course.assignedAt,
      snoozed_until: course.snoozedUntil,
      resolved_at: course.resolvedAt,
      ...lastOf(lines),
      ...readOf(course),
      rating: ratingOf(script)?.score ?? null,
      rating_comment: ratingOf(script)?.comment ?? null,
      ...surveyOf(lines),
      created_at: script.startedAt,
      updated_at: updatedAt,
    },
    messages: lines.map((l, i) => ({
      account_id,
      conversation_id,
      seq: i + 1,
      id: idOf(i),
      kind: l.kind,
      author_kind: l.author.kind,
      author_id: l.author.id,
      author_name: l.author.name,
      text: l.text,
      content: JSON.stringify(l.content),
      search:
        l.kind === 'event'
          ? ''
          : messageVector(account_id, {
              kind: l.kind,
              author: l.author.kind,
              text: l.text,
              at: l.at,
            }),
      created_at: l.at,
    })),
    botState: memory && {
      account_id,
      conversation_id,
      answered_seq: memory.answeredSeq,
      state: JSON.stringify(memory.state),
      updated_at: updatedAt,
    },
    answers: lines.flatMap(({ content: { source, helpful = null }, at }, i) =>
      source ? [{ messageId: idOf(i), faqId: source.faqId, helpful, at }] : [],
    ),
  };
}

const ratingOf = (script: Occurrence) => ('rating' in script ? script.rating : undefined);

/** The contact was asked when an agent closed it, or the bot on their word. */
function surveyOf(lines: readonly Line[]) {
  const closed = lines.findLast((l) => l.content.event?.type === 'resolved');
  const { byName, isConfirmed = false } = closed?.content.event ?? {};
  const isBots = [bot('zh'), bot('en')].some((b) => b.name === byName);
  const isAsked = closed !== undefined && (isConfirmed || !isBots);
  const rated = lines.findLast((l) => l.content.event?.type === 'rated');
  return {
    survey_of: isAsked || rated ? subjectOf(hasAgentSpoken(lines)) : null,
    survey_asked_at: isAsked ? closed!.at : null,
    rated_at: rated?.at ?? null,
  };
}

function handoffOf(c: Course, memory: BotMemory | undefined, now: Date): string | null {
  const reason = c.script.handoffReason;
  if (!c.handedOffAt || !reason) return null;
  const at = c.handedOffAt.toISOString();
  return JSON.stringify({ reason, summary: summaryOf(c, memory, now), at });
}

function lastOf(lines: readonly Line[]) {
  const { author, kind, text, content, at } = lines.findLast((l) => l.kind !== 'event')!;
  const preview = previewOf(text, content);
  return {
    last_seq: lines.length,
    last_message: JSON.stringify({ author, kind, preview, at: at.toISOString() }),
    last_message_at: at,
  };
}

/** Who has read how far, and since when nobody has answered. */
function readOf(c: Course) {
  const { lines, script } = c;
  const isLive = c.status !== 'resolved';
  const spoken = lines.filter((l) => l.kind === 'message');
  // No agent has looked into what waits, so all of it is unread there.
  const isWaiting = c.handler === 'queue';
  const byContact = spoken.filter((l) => l.author.kind === 'contact').length;
  const unread = isWaiting ? byContact : 'state' in script ? (script.unread ?? 0) : 0;
  const since = spoken[spoken.findLastIndex((l) => l.author.kind !== 'contact') + 1]?.at ?? null;
  return {
    unread_count: unread,
    agent_read_seq: isWaiting ? 0 : lines.length - unread,
    contact_read_seq: isLive && c.handler === 'agent' ? lines.length - 1 : lines.length,
    waiting_since: isLive ? (isWaiting ? c.handedOffAt : since) : null,
    first_replied_at: spoken.find((l) => l.author.kind === 'agent')?.at ?? null,
  };
}
