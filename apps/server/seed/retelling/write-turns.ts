import { wording } from '../../src/modules/bot/wording.ts';
import type { EventSeed, TurnSeed } from '../content/conversation-types.ts';
import type { ScriptSeed, TurnScript } from '../content/scripts/script.ts';
import type { AgentSeed } from '../content/types.ts';
import { leadOf } from './casting.ts';
import { randomFrom } from './random.ts';
import { fill, oneOf } from './words.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const offsetMs = 8 * hourMs;

export interface Telling {
  script: ScriptSeed;
  /** Begins the generator: another name, another telling. */
  name: string;
  /** The how-manieth telling it is. */
  place: number;
  at: number;
  values: Readonly<Record<string, string>>;
  other: AgentSeed | undefined;
}

/** The turns of one telling: its words, its pauses, and whether something is left out. */
export function writeTurns(t: Telling): TurnSeed[] {
  const random = randomFrom(t.name);
  const said: Record<string, number> = {};
  let at = t.at;
  let isTold = true;
  return t.script.turns.flatMap((turn, i) => {
    if (!turn.isTogether) isTold = turn.percent === undefined || random() * 100 < turn.percent;
    if (!isTold) return [];
    const after = pauseOf(turn, { at, random, isFirst: i === 0 });
    at += after * 1000;
    const text = textOf(t, turn, { random, said });
    const faqKey = turn.faqKey && chosen(turn.faqKey, t.place);
    const event = turn.event && eventOf(t, turn.event, at);
    if (event?.type === 'snoozed') at += event.hours * hourMs;
    const agentKey = agentKeyOf(t, turn);
    return [
      {
        after,
        author: turn.author,
        ...(text === undefined ? {} : { text }),
        ...(faqKey ? { faqKey } : {}),
        ...(turn.helpful === undefined ? {} : { helpful: turn.helpful }),
        ...(turn.isUnclear ? { isUnclear: true } : {}),
        ...(turn.hasForm ? { hasForm: true } : {}),
        ...(event ? { event } : {}),
        ...(agentKey ? { agentKey } : {}),
      },
    ];
  });
}

/** Nobody takes exactly as long as the last time; the bot is always quick. */
function pauseOf(
  turn: TurnScript,
  o: { at: number; random: () => number; isFirst: boolean },
): number {
  const stretch = o.random();
  if (o.isFirst) return 0;
  if (turn.isNextMorning)
    return (nextDay(o.at, 9) - o.at) / 1000 + 120 + Math.round(stretch * 1500);
  if (turn.author === 'bot' || turn.after < 3) return turn.after;
  return Math.round(turn.after * (0.55 + stretch * 1.15));
}

/** The next such hour in China that lies on another day, or later today when it is still night. */
function nextDay(at: number, hour: number): number {
  const today = Math.floor((at + offsetMs) / dayMs) * dayMs - offsetMs + hour * hourMs;
  return today > at && hour <= 9 ? today : today + dayMs;
}

function textOf(
  t: Telling,
  turn: TurnScript,
  o: { random: () => number; said: Record<string, number> },
): string | undefined {
  if (turn.says) {
    const all = wording[turn.says][t.script.language];
    const place = o.said[turn.says] ?? Math.floor(o.random() * all.length);
    o.said[turn.says] = place + 1;
    return oneOf(all, place);
  }
  if (turn.text === undefined) return undefined;
  return fill(chosen(turn.text, t.place), { values: t.values, random: o.random });
}

const chosen = (texts: string | readonly string[], place: number): string =>
  typeof texts === 'string' ? texts : oneOf(texts, place);

function eventOf(t: Telling, event: NonNullable<TurnScript['event']>, at: number): EventSeed {
  if (event === 'to_agent') return { type: 'transferred', toAgentKey: t.other!.key };
  if (event === 'to_team') return { type: 'transferred', toTeamKey: t.script.otherTeamKey! };
  if (event === 'snoozed') return { type: 'snoozed', hours: (nextDay(at, 10) - at) / hourMs };
  return { type: event };
}

function agentKeyOf(t: Telling, turn: TurnScript): string | undefined {
  if (turn.by === 'other') return t.other?.key;
  return turn.by === 'lead' ? leadOf(t.script.teamKey!).key : undefined;
}
