import type { ConversationOutcome, MessageContent, SystemEvent } from '@lingxi/contract';
import { smallTalk } from '../understanding/index.ts';

/** One line of a thread, as far as reports look at it. */
export interface Line {
  seq: number;
  kind: 'message' | 'note' | 'event';
  author: 'contact' | 'agent' | 'bot' | 'system';
  text: string;
  content: MessageContent;
  at: Date;
}

export interface Thread {
  status: 'open' | 'snoozed' | 'resolved';
  handler: 'bot' | 'queue' | 'agent';
  handoff: { reason: string; at: string } | null;
  rating: number | null;
  lines: readonly Line[];
  /** The contact's messages of which the bot could make nothing, by seq. */
  unclear: ReadonlySet<number>;
}

export interface Facts {
  outcome: ConversationOutcome;
  hasQuestion: boolean;
  handoffReason: string | null;
  isAccepted: boolean;
  isAbandoned: boolean;
  firstResponseSeconds: number | null;
  responseSeconds: number;
  responseCount: number;
  resolutionSeconds: number | null;
  isRatedAgent: boolean;
  questions: { seq: number; faqId: string | null; text: string }[];
}

/** Everything the overview counts of one conversation; `definitions` of the contract says how. */
export function workOut(thread: Thread): Facts {
  const people = timeOfPeople(thread);
  const { isHandedOff, isTaken } = people;
  const isClosed = thread.status === 'resolved';
  return {
    outcome: isHandedOff ? 'handed_off' : withBot(thread),
    hasQuestion: thread.lines.some(isQuestion),
    handoffReason: isHandedOff ? (thread.handoff?.reason ?? 'taken') : null,
    isAccepted: isTaken,
    isAbandoned: isHandedOff && !isTaken && (people.hasLeft || isClosed),
    firstResponseSeconds: people.firstResponseSeconds ?? null,
    responseSeconds: people.responseSeconds,
    responseCount: people.responseCount,
    resolutionSeconds: isClosed && isTaken ? Math.round(people.servedMs / 1000) : null,
    isRatedAgent: isRatedAgent(thread.lines),
    questions: questionsOf(thread),
  };
}

const isQuestion = (l: Line): boolean =>
  l.author === 'contact' &&
  l.kind === 'message' &&
  ((l.content.attachments?.length ?? 0) > 0 ||
    (l.text.trim() !== '' && smallTalk(l.text) === undefined));

const isAnswer = (l: Line): boolean => l.author === 'bot' && l.content.source !== undefined;
const isAgents = (l: Line): boolean => l.author === 'agent' && l.kind === 'message';

/** A rating says whom it is about; one from before it did is about whoever has spoken. */
function isRatedAgent(lines: readonly Line[]): boolean {
  const of = lines.findLast((l) => l.content.event?.type === 'rated')?.content.event?.of;
  return of === undefined ? lines.some(isAgents) : of === 'agent';
}

/** Solved when the last answer stands: not rejected, and nothing asked after it that had none. */
function withBot({ status, lines, unclear }: Thread): ConversationOutcome {
  if (status !== 'resolved') return 'running';
  const answer = lines.findLast(isAnswer);
  if (!answer || answer.content.helpful === false) return 'left';
  const after = lines.filter((l) => l.seq > answer.seq);
  // Where it has no answer the bot asks back, or shows buttons: other entries, or a person.
  if (after.some((l) => unclear.has(l.seq) || (l.author === 'bot' && l.content.quickReplies))) {
    return 'left';
  }
  const isConfirmed = after.some((l) => l.content.event?.isConfirmed);
  return isConfirmed || answer.content.helpful ? 'bot_confirmed' : 'bot_assumed';
}

interface PeopleTime {
  isHandedOff: boolean;
  /** An agent has taken it. */
  isTaken: boolean;
  /** The contact has left the queue. */
  hasLeft: boolean;
  firstResponseSeconds?: number;
  responseSeconds: number;
  responseCount: number;
  /** While people had it and it was open, without what was snoozed. */
  servedMs: number;
}

function timeOfPeople(thread: Thread): PeopleTime {
  const t: PeopleTime = {
    isHandedOff: false,
    isTaken: false,
    hasLeft: false,
    responseSeconds: 0,
    responseCount: 0,
    servedMs: 0,
  };
  /** Undefined while the bot has it, and while it is closed. */
  let since: Date | undefined;
  let snoozedAt: Date | undefined;
  let waitsSince: Date | undefined;
  /** Since the bot had it last, up to `since`. */
  let earlierMs = 0;
  const begin = (at: Date) => {
    since ??= at;
    t.isHandedOff = true;
  };
  const wake = (at: Date) => {
    if (since && snoozedAt) t.servedMs -= msBetween(snoozedAt > since ? snoozedAt : since, at);
    snoozedAt = undefined;
  };
  const end = (at: Date) => {
    wake(at);
    if (since) {
      t.servedMs += msBetween(since, at);
      earlierMs += msBetween(since, at);
    }
    since = undefined;
    waitsSince = undefined;
  };
  const [opening] = thread.lines;
  if (opening && isPeoplesFromStart(thread)) {
    begin(opening.at);
    waitsSince = opening.at;
  }
  for (const line of thread.lines) {
    const { at, content } = line;
    switch (content.event?.type) {
      case 'handed_off':
        begin(at);
        waitsSince ??= at;
        break;
      case 'assigned':
      case 'transferred':
        wake(at);
        begin(at);
        t.isTaken ||= content.event.toName !== undefined;
        break;
      case 'reopened':
        // To whom it belonged, or else to the agent who reopens it.
        wake(at);
        begin(at);
        t.isTaken = true;
        break;
      case 'handed_back':
      case 'left_queue':
        end(at);
        earlierMs = 0;
        t.hasLeft ||= content.event.type === 'left_queue';
        break;
      case 'snoozed':
        snoozedAt ??= at;
        break;
      case 'woken':
        wake(at);
        break;
      case 'resolved':
        end(at);
        break;
    }
    if (line.author === 'contact' && line.kind === 'message') {
      // Writing wakes what was snoozed, and no line says so.
      wake(at);
      if (since) waitsSince ??= at;
    }
    if (isAgents(line)) {
      begin(at);
      t.isTaken = true;
      t.firstResponseSeconds ??= seconds(earlierMs + msBetween(since ?? at, at));
      if (!waitsSince) continue;
      t.responseSeconds += seconds(msBetween(waitsSince, at));
      t.responseCount += 1;
      waitsSince = undefined;
    }
  }
  return t;
}

const msBetween = (from: Date, to: Date): number => to.getTime() - from.getTime();
const seconds = (ms: number): number => Math.round(ms / 1000);

/**
 * Without a bot it waits for people from the contact's first message on, and no line says so: a
 * handoff is recorded that no line tells, or it goes to the bot before it has ever left it.
 */
function isPeoplesFromStart({ lines, handoff }: Thread): boolean {
  const types = lines.flatMap((l) => l.content.event?.type ?? []);
  if (handoff && !types.includes('handed_off')) return true;
  const first = types.find((type) => changesHands.includes(type));
  return first === 'handed_back' || first === 'left_queue';
}

const changesHands: readonly SystemEvent['type'][] = [
  'handed_off',
  'assigned',
  'transferred',
  'handed_back',
  'left_queue',
];

/**
 * What was asked and which entry answered; what had no answer is told once, by its first words,
 * however often it was said again. A question that was answered in the end is none of these.
 */
function questionsOf({ lines, unclear }: Thread): Facts['questions'] {
  const found: Facts['questions'] = [];
  let asked: Line | undefined;
  let open: Line | undefined;
  const close = () => {
    if (open) found.push({ seq: open.seq, faqId: null, text: wordsOf(open) });
    open = undefined;
  };
  for (const line of lines) {
    if (line.author === 'contact' && line.kind === 'message') {
      asked = line;
      if (unclear.has(line.seq)) open ??= line;
    } else if (isAnswer(line) && asked) {
      open = undefined;
      // By the answer's place: one message may have several.
      found.push({ seq: line.seq, faqId: line.content.source!.faqId, text: wordsOf(asked) });
    }
    if (line.content.event) close();
  }
  close();
  return found;
}

const wordsOf = (l: Line): string => l.text.replace(/\s+/g, ' ').trim().slice(0, 200);
