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
  const wasHandedOff = people.handedOffAt !== undefined;
  const isAccepted = people.takenAt !== undefined;
  const isClosed = thread.status === 'resolved';
  return {
    outcome: wasHandedOff ? 'handed_off' : withBot(thread),
    hasQuestion: thread.lines.some(isQuestion),
    handoffReason: wasHandedOff ? (thread.handoff?.reason ?? 'taken') : null,
    isAccepted,
    isAbandoned: wasHandedOff && !isAccepted && (people.hasLeft || isClosed),
    firstResponseSeconds: people.firstResponseSeconds ?? null,
    responseSeconds: people.responseSeconds,
    responseCount: people.responseCount,
    resolutionSeconds: isClosed && isAccepted ? Math.round(people.servedMs / 1000) : null,
    isRatedAgent: thread.lines.some((l) => l.author === 'agent' && l.kind === 'message'),
    questions: questionsOf(thread),
  };
}

const isQuestion = (l: Line): boolean =>
  l.author === 'contact' &&
  l.kind === 'message' &&
  ((l.content.attachments?.length ?? 0) > 0 ||
    (l.text.trim() !== '' && smallTalk(l.text) === undefined));

const isAnswer = (l: Line): boolean => l.author === 'bot' && l.content.source !== undefined;

function withBot({ status, lines, unclear }: Thread): ConversationOutcome {
  if (status !== 'resolved') return 'running';
  const answer = lines.findLast(isAnswer);
  if (!answer) return 'left';
  const isConfirmed = lines.some((l) => l.content.event?.isConfirmed);
  if (isConfirmed || answer.content.helpful === true) return 'bot_confirmed';
  const askedOn = [...unclear].some((seq) => seq > answer.seq);
  return askedOn || answer.content.helpful === false ? 'left' : 'bot_assumed';
}

/** What begins the time of people, and what ends it. */
const begins: readonly SystemEvent['type'][] = ['handed_off', 'queued', 'assigned', 'transferred'];
const ends: readonly SystemEvent['type'][] = ['handed_back', 'left_queue', 'resolved'];

interface PeopleTime {
  handedOffAt?: Date;
  takenAt?: Date;
  hasLeft: boolean;
  firstResponseSeconds?: number;
  responseSeconds: number;
  responseCount: number;
  /** While people had it, without what was snoozed. */
  servedMs: number;
}

function timeOfPeople({ lines, handoff }: Thread): PeopleTime {
  const t: PeopleTime = { hasLeft: false, responseSeconds: 0, responseCount: 0, servedMs: 0 };
  // Without a bot it waits for people from the contact's first message on, and no line says so.
  const isPeoplesFromStart = handoff?.reason === 'bot_off';
  let since: Date | undefined = isPeoplesFromStart ? lines[0]?.at : undefined;
  if (since) t.handedOffAt = since;
  let snoozedAt: Date | undefined;
  let waitsSince: Date | undefined = since;
  for (const line of lines) {
    const event = line.content.event?.type;
    const startsNow = event ? begins.includes(event) || isTakenUpAgain(event, t) : isAgents(line);
    if (!since && startsNow) {
      since = line.at;
      waitsSince = line.at;
      t.handedOffAt ??= line.at;
    }
    if (event === 'assigned' || isAgents(line)) t.takenAt ??= line.at;
    if (event === 'left_queue') t.hasLeft = true;
    if (event === 'snoozed') snoozedAt ??= line.at;
    if (snoozedAt && since && (event === 'woken' || event === 'reopened' || isEnd(event))) {
      t.servedMs -= line.at.getTime() - snoozedAt.getTime();
      snoozedAt = undefined;
    }
    if (isEnd(event) && since) {
      t.servedMs += line.at.getTime() - since.getTime();
      since = undefined;
      waitsSince = undefined;
    }
    if (since && line.author === 'contact' && line.kind === 'message') waitsSince ??= line.at;
    if (isAgents(line) && waitsSince) {
      const seconds = Math.round((line.at.getTime() - waitsSince.getTime()) / 1000);
      t.firstResponseSeconds ??= seconds;
      t.responseSeconds += seconds;
      t.responseCount += 1;
      waitsSince = undefined;
    }
  }
  return t;
}

const isAgents = (l: Line): boolean => l.author === 'agent' && l.kind === 'message';
const isEnd = (event: SystemEvent['type'] | undefined): boolean =>
  event !== undefined && ends.includes(event);
/** Reopened after people had it, it is theirs again. */
const isTakenUpAgain = (event: SystemEvent['type'], t: PeopleTime): boolean =>
  event === 'reopened' && t.handedOffAt !== undefined;

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
      found.push({ seq: asked.seq, faqId: line.content.source!.faqId, text: wordsOf(asked) });
      asked = undefined;
    }
    if (line.content.event) close();
  }
  close();
  return found;
}

const wordsOf = (l: Line): string => l.text.replace(/\s+/g, ' ').trim().slice(0, 200);
