import type { Actor, MessageContent, SystemEvent } from '@lingxi/contract';
import type { EventSeed, Occurrence, TurnSeed } from '../content/conversation-types.ts';
import { agentOf, asAgent, asContact, bot, system, teamNameOf } from './actors.ts';
import { contentOf, textOf } from './answer.ts';

export interface Line {
  at: Date;
  author: Actor;
  kind: 'message' | 'note' | 'event';
  text: string;
  content: MessageContent;
  /** The bot could make nothing of it. */
  isUnclear: boolean;
}

/** Where a conversation stands after the lines told so far. */
export interface Course {
  script: Occurrence;
  lines: Line[];
  /** The time of the last turn, in milliseconds. */
  at: number;
  status: 'open' | 'snoozed' | 'resolved';
  handler: 'bot' | 'queue' | 'agent';
  assigneeKey: string | null;
  teamKey: string | null;
  handedOffAt: Date | null;
  queuedAt: Date | null;
  assignedAt: Date | null;
  snoozedUntil: Date | null;
  resolvedAt: Date | null;
}

/** So long, at the most, an agent reads before the first reply. */
const readingMs = 60_000;

export function begin(script: Occurrence): Course {
  // Without a bot it waits for people from its first message on, and no line says so.
  const isPeoples = script.handoffReason === 'bot_off';
  const queuedAt = isPeoples ? script.startedAt : null;
  return {
    script,
    lines: [],
    at: script.startedAt.getTime(),
    status: 'open',
    handler: isPeoples ? 'queue' : 'bot',
    assigneeKey: null,
    teamKey: isPeoples ? (script.teamKey ?? null) : null,
    handedOffAt: queuedAt,
    queuedAt,
    assignedAt: null,
    snoozedUntil: null,
    resolvedAt: null,
  };
}

/** Tells one turn, and before it what has to have happened for it. */
export function play(c: Course, turn: TurnSeed): void {
  const before = c.at;
  c.at += turn.after * 1000;
  if (turn.author === 'system') {
    happen(c, turn.event!, turn.agentKey ?? c.assigneeKey);
    return;
  }
  if (turn.author === 'agent') {
    const key = turn.agentKey ?? c.assigneeKey ?? c.script.assigneeKey!;
    if (c.handler !== 'agent') assign(c, key, c.at - Math.min((c.at - before) * 0.4, readingMs));
  }
  if (turn.author === 'contact' && c.status === 'snoozed') {
    c.status = 'open';
    c.snoozedUntil = null;
  }
  c.lines.push({
    at: new Date(c.at),
    author: authorOf(c, turn),
    kind: turn.author === 'note' ? 'note' : 'message',
    text: textOf(turn, c.script.language),
    content: contentOf(turn, c.script.language),
    isUnclear: turn.isUnclear ?? false,
  });
}

function authorOf(c: Course, turn: TurnSeed): Actor {
  if (turn.author === 'contact') return asContact(c.script);
  if (turn.author === 'bot') return bot(c.script.language);
  return asAgent(turn.agentKey ?? c.assigneeKey ?? c.script.assigneeKey!);
}

function assign(c: Course, key: string, at: number): void {
  c.handler = 'agent';
  c.assigneeKey = key;
  c.assignedAt = new Date(at);
  c.queuedAt = null;
  tell(c, { type: 'assigned', toName: agentOf(key).name }, at);
}

/** What happens between the lines moves the conversation, and leaves a line. */
function happen(c: Course, event: EventSeed, byKey: string | null): void {
  const byName = byKey ? { byName: agentOf(byKey).name } : {};
  if (event.type === 'resolved') resolve(c, byName);
  else tell(c, { ...move(c, event), ...(event.type === 'woken' ? {} : byName) });
}

/** Answers with the line it leaves. */
function move(c: Course, event: Exclude<EventSeed, { type: 'resolved' }>): SystemEvent {
  const now = new Date(c.at);
  switch (event.type) {
    case 'handed_off': {
      const { handoffReason: reason, teamKey } = c.script;
      Object.assign(c, { handler: 'queue', teamKey: teamKey ?? null, queuedAt: now });
      c.handedOffAt ??= now;
      const team = teamKey ? { teamName: teamNameOf(teamKey) } : {};
      return { type: 'handed_off', ...(reason ? { reason: firstReasonOf(reason) } : {}), ...team };
    }
    case 'left_queue':
    case 'handed_back':
      Object.assign(c, { handler: 'bot', assigneeKey: null, teamKey: null, queuedAt: null });
      return { type: event.type };
    case 'transferred': {
      if ('toAgentKey' in event) {
        Object.assign(c, { assigneeKey: event.toAgentKey, assignedAt: now });
        return { type: 'transferred', toName: agentOf(event.toAgentKey).name };
      }
      const teamKey = event.toTeamKey;
      Object.assign(c, { handler: 'queue', assigneeKey: null, teamKey, queuedAt: now });
      return { type: 'transferred', teamName: teamNameOf(teamKey) };
    }
    case 'snoozed':
      c.status = 'snoozed';
      c.snoozedUntil = new Date(c.at + event.hours * 3_600_000);
      return { type: 'snoozed', until: c.snoozedUntil.toISOString() };
    case 'woken':
      c.at = c.snoozedUntil?.getTime() ?? c.at;
      Object.assign(c, { status: 'open', snoozedUntil: null });
      return { type: 'woken' };
    case 'reopened':
      Object.assign(c, { status: 'open', resolvedAt: null });
      return { type: 'reopened' };
  }
}

/** Who leaves a message has asked for a person first, and that is what the line says. */
const firstReasonOf = <T extends string>(reason: T) =>
  reason === 'left_message' ? ('asked' as const) : reason;

/** Has one of the agents said something to the contact? */
export const hasAgentSpoken = (lines: readonly Line[]): boolean =>
  lines.some((l) => l.author.kind === 'agent' && l.kind === 'message');

export function resolve(c: Course, more: Partial<SystemEvent>): void {
  c.status = 'resolved';
  c.resolvedAt = new Date(c.at);
  tell(c, { type: 'resolved', ...more });
}

export function tell(c: Course, event: SystemEvent, at = c.at): void {
  c.lines.push({
    at: new Date(at),
    author: system,
    kind: 'event',
    text: '',
    content: { event },
    isUnclear: false,
  });
}
