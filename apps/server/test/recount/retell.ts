import type { ConversationOutcome } from '@lingxi/contract';
import { smallTalk } from '../../src/modules/understanding/index.ts';
import type { Line, Thread } from './read-account.ts';

/** What one conversation adds to the numbers, told from its thread alone. */
export interface Tale {
  thread: Thread;
  /** The contact's first message, in milliseconds. */
  startedAt: number;
  outcome: ConversationOutcome;
  /** Null for what was never handed off. */
  reason: string | null;
  isRealQuestion: boolean;
  isAccepted: boolean;
  isAbandoned: boolean;
  isClosed: boolean;
  /** Whole seconds, as all times here. */
  firstResponse: number | null;
  responses: number[];
  resolution: number | null;
  hasAgentSpoken: boolean;
  /** Entries that were given as an answer, each once. */
  faqIds: string[];
  /** What had no answer, by `wordingOf`, each once. */
  unanswered: string[];
}

/** An agent came in on their own, before anybody had handed anything over. */
const steppedIn = 'taken';

/** Every time is told in whole seconds, and averages are made of those. */
const inSeconds = (ms: number) => Math.round(ms / 1000);

/** A stretch of time in which people were responsible. */
interface Shift {
  from: number;
  to: number;
  isSnoozed: boolean;
  /** Counts the handoffs: a shift after the bot has had it again belongs to the next one. */
  handoff: number;
}

interface Service {
  handoffs: number;
  isTaken: boolean;
  hasLeftQueue: boolean;
  shifts: Shift[];
  responses: number[];
  firstReply: { at: number; handoff: number } | undefined;
}

/** Undefined where the contact has not said anything: there is no conversation yet. */
export function retell(thread: Thread): Tale | undefined {
  const first = thread.lines.find((l) => l.by === 'contact');
  if (!first) return undefined;
  const isClosed = thread.status === 'resolved';
  const service = followPeople(thread);
  const { isTaken, firstReply, shifts } = service;
  const isHandedOff = service.handoffs > 0;
  const lasted = (some: readonly Shift[], until = Number.POSITIVE_INFINITY) =>
    inSeconds(some.reduce((sum, s) => sum + Math.max(0, Math.min(s.to, until) - s.from), 0));
  return {
    thread,
    startedAt: first.at,
    isClosed,
    outcome: isHandedOff ? 'handed_off' : isClosed ? closedByBot(thread) : 'running',
    reason: isHandedOff ? (thread.handoffReason ?? steppedIn) : null,
    isRealQuestion: thread.lines.some(isReal),
    isAccepted: isTaken,
    isAbandoned: isHandedOff && !isTaken && (isClosed || service.hasLeftQueue),
    firstResponse: firstReply
      ? lasted(
          shifts.filter((s) => s.handoff === firstReply.handoff),
          firstReply.at,
        )
      : null,
    responses: service.responses,
    resolution: isTaken && isClosed ? lasted(shifts.filter((s) => !s.isSnoozed)) : null,
    hasAgentSpoken: thread.lines.some((l) => l.by === 'agent' && l.kind === 'message'),
    faqIds: [...new Set(thread.lines.flatMap((l) => l.content.source?.faqId ?? []))],
    unanswered: [...new Set(unansweredOf(thread))],
  };
}

/** Walks through the thread and notes when people had it, who waited for whom, and who came. */
function followPeople(thread: Thread): Service {
  const service: Service = {
    handoffs: 0,
    isTaken: false,
    hasLeftQueue: false,
    shifts: [],
    responses: [],
    firstReply: undefined,
  };
  let shift: { from: number; isSnoozed: boolean } | undefined;
  let isPeoples = false;
  let isEnded = false;
  let isSnoozed = false;
  let waitsSince: number | undefined;
  const stop = (at: number) => {
    if (shift) service.shifts.push({ ...shift, to: at, handoff: service.handoffs });
    shift = undefined;
  };
  const goOn = (at: number) => {
    stop(at);
    if (isPeoples && !isEnded) shift = { from: at, isSnoozed };
  };
  const give = () => {
    if (!isPeoples) service.handoffs += 1;
    isPeoples = true;
  };
  if (isPeoplesFromTheStart(thread)) {
    const { at } = thread.lines[0]!;
    give();
    goOn(at);
    waitsSince = at;
  }

  for (const l of thread.lines) {
    const event = l.content.event;
    switch (event?.type) {
      case 'handed_off':
        give();
        waitsSince ??= l.at;
        break;
      case 'assigned':
      case 'transferred':
        give();
        isSnoozed = false;
        service.isTaken ||= event.toName !== undefined;
        break;
      case 'reopened':
        isSnoozed = false;
        isEnded = false;
        give();
        service.isTaken = true;
        break;
      case 'handed_back':
      case 'left_queue':
        isPeoples = false;
        isSnoozed = false;
        waitsSince = undefined;
        service.hasLeftQueue ||= event.type === 'left_queue';
        break;
      case 'snoozed':
      case 'woken':
        isSnoozed = event.type === 'snoozed';
        break;
      case 'resolved':
        isEnded = true;
        isSnoozed = false;
        waitsSince = undefined;
        break;
    }
    if (l.by === 'contact') {
      isSnoozed = false;
      if (isPeoples) waitsSince ??= l.at;
    }
    if (l.by === 'agent' && l.kind === 'message') {
      if (waitsSince !== undefined) service.responses.push(inSeconds(l.at - waitsSince));
      waitsSince = undefined;
      service.firstReply ??= { at: l.at, handoff: service.handoffs };
    }
    goOn(l.at);
  }
  stop(thread.lines.at(-1)!.at);
  return service;
}

/** No bot stood at this entrance: it began in the queue, and no line says so. */
function isPeoplesFromTheStart({ lines, handoffReason }: Thread): boolean {
  const types = lines.flatMap((l) => l.content.event?.type ?? []);
  if (handoffReason !== null && !types.includes('handed_off')) return true;
  const first = types.find((t) =>
    ['handed_off', 'assigned', 'transferred', 'handed_back', 'left_queue'].includes(t),
  );
  return first === 'handed_back' || first === 'left_queue';
}

function isReal(l: Line): boolean {
  if (l.by !== 'contact') return false;
  if (l.content.attachments?.length) return true;
  return l.text.trim() !== '' && smallTalk(l.text) === undefined;
}

const isAnswer = (l: Line) => l.by === 'bot' && l.content.source !== undefined;
const isUnclear = ({ turns }: Thread, l: Line) =>
  l.by === 'contact' && ['clarified', 'fallback'].includes(turns[l.seq]?.kind ?? '');

/** Of a conversation that never reached people. */
function closedByBot(thread: Thread): ConversationOutcome {
  const { lines } = thread;
  const answer = lines.findLast(isAnswer);
  if (!answer || answer.content.helpful === false) return 'left';
  // Buttons are what the bot shows when it has no answer: entries to choose from, or a person.
  const wasHelpless = lines.some(
    (l) =>
      l.seq > answer.seq &&
      (isUnclear(thread, l) || (l.by === 'bot' && l.content.quickReplies !== undefined)),
  );
  if (wasHelpless) return 'left';
  const saidSo = answer.content.helpful || lines.some((l) => l.content.event?.isConfirmed);
  return saidSo ? 'bot_confirmed' : 'bot_assumed';
}

/** The same words, however they are spaced and punctuated. */
export const wordingOf = (text: string) => text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '');

/** Between two system lines: the first words the bot made nothing of, if no answer came after them. */
function unansweredOf(thread: Thread): string[] {
  const stretches: Line[][] = [[]];
  for (const l of thread.lines) {
    if (l.kind === 'event') stretches.push([]);
    else stretches.at(-1)!.push(l);
  }
  return stretches.flatMap((lines) => {
    const since = lines.findLastIndex(isAnswer) + 1;
    const said = lines.slice(since).find((l) => isUnclear(thread, l));
    return said ? [wordingOf(said.text)] : [];
  });
}
