import { botName } from '../../src/modules/inboxes/index.ts';
import type { Occurrence, PastSeed, TurnSeed } from '../content/conversation-types.ts';
import { numberFrom } from '../retelling/random.ts';
import { agentOf } from './actors.ts';
import { begin, type Course, hasAgentSpoken, play, resolve, tell } from './course.ts';

const minuteMs = 60_000;
/** Left quiet so long with the bot, a conversation is closed, by a job of every ten minutes. */
const quietMs = 24 * 60 * minuteMs;

/** The whole conversation, up to its end or to now. */
export function playOut(script: Occurrence, now: Date): Course {
  const course = begin(script);
  for (const turn of withHandoff(script)) play(course, turn);
  if (!('state' in script)) end(course, script, now);
  return course;
}

/** In most scripts the bot's last word before people take over is the handoff. */
function withHandoff(script: Occurrence): readonly TurnSeed[] {
  const { turns, handoffReason } = script;
  const isTold = turns.some((t) => t.event?.type === 'handed_off');
  if (!handoffReason || handoffReason === 'bot_off' || isTold) return turns;
  const people = turns.findIndex((t) => t.author === 'agent' || t.author === 'note');
  const before = people === -1 ? turns : turns.slice(0, people);
  const last = before.findLastIndex((t) => t.author === 'bot') + 1;
  const event: TurnSeed = { after: 0, author: 'system', event: { type: 'handed_off' } };
  return [...turns.slice(0, last), event, ...turns.slice(last)];
}

function end(c: Course, script: PastSeed, now: Date): void {
  if (c.status !== 'resolved') close(c, script, now);
  if (c.status !== 'resolved' || !script.rating) return;
  const { score, comment = '' } = script.rating;
  c.at += (20 + numberFrom(`rated:${script.key}`, 160)) * 1000;
  const of = hasAgentSpoken(c.lines) ? 'agent' : 'bot';
  tell(c, { type: 'rated', rating: score, note: comment, of });
}

function close(c: Course, script: PastSeed, now: Date): void {
  if (c.handler === 'agent') {
    c.at += (40 + numberFrom(`resolved:${script.key}`, 420)) * 1000;
    resolve(c, { byName: agentOf(c.assigneeKey!).name });
    return;
  }
  const byName = botName[script.language];
  if (script.outcome === 'bot_confirmed' && hasSpokenSinceAnswer(c)) {
    c.at += 2000;
    resolve(c, { byName, isConfirmed: true });
    return;
  }
  const step = 10 * minuteMs;
  const quietAt = Math.ceil((c.at + quietMs) / step) * step;
  // Not yet quiet for long enough: it is still open.
  if (quietAt > now.getTime()) return;
  c.at = quietAt;
  resolve(c, { byName });
}

/** Only who says something can say that it is solved; a press of 「有帮助」 leaves it open. */
function hasSpokenSinceAnswer(c: Course): boolean {
  const answer = c.lines.findLastIndex((l) => l.content.source !== undefined);
  return c.lines.slice(answer + 1).some((l) => l.author.kind === 'contact');
}
