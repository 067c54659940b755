import type { Occurrence, TurnSeed } from '../content/conversation-types.ts';
import { agents } from '../content/index.ts';
import type { ScriptSeed } from '../content/scripts/script.ts';
import { agentFor, type Cast, castingFor, type Diary, diaryOf, noteCast } from './casting.ts';
import { numberFrom } from './random.ts';
import { type Slot, slotsUpTo } from './slots.ts';
import { valuesOf } from './values.ts';
import { writeTurns } from './write-turns.ts';

const days = 60;
const hourMs = 3_600_000;
/** A pause before the end, at the longest. */
const endMs = 0.5 * hourMs;

interface Wish {
  script: ScriptSeed;
  place: number;
  /** From 0, long ago, to 1: it is best told here, which spreads a script over the weeks. */
  part: number;
}

/** Every script as often as it wants to be told, in the last sixty days. */
export function retell(
  scripts: readonly ScriptSeed[],
  o: { now: Date; told: readonly Occurrence[] },
): Occurrence[] {
  const wishes = scripts
    .flatMap(wishesOf)
    .sort((a, b) => hardnessOf(b) - hardnessOf(a) || orderOf(a) - orderOf(b));
  const taken = o.told.map((t) => t.startedAt);
  const slots = slotsUpTo(o.now, { count: wishes.length, days, taken });
  const free = new Set(slots.keys());
  const diary = diaryOf(o.now, o.told);
  const texts = new Set<string>();
  return wishes.flatMap((wish) => {
    const { script, place, part } = wish;
    const castAt = castingFor(diary, script, place);
    const best = part * slots.length;
    const nearest = [...free]
      .filter((n) => isOpenAt(script, slots[n]!))
      .sort((a, b) => Math.abs(a - best) - Math.abs(b - best));
    for (const n of nearest) {
      const slot = slots[n]!;
      const cast = castAt(slot.at.getTime());
      const told = cast && tellAt(wish, slot, { cast, diary, texts });
      if (!told) continue;
      free.delete(n);
      return [told];
    }
    return [];
  });
}

function wishesOf(script: ScriptSeed): Wish[] {
  const shift = numberFrom(script.key, 1000) / 1000;
  return Array.from({ length: script.times }, (_, place) => ({
    script,
    place,
    part: (place + shift) / script.times,
  }));
}

/** What finds its moment and its people hardly is placed first. */
function hardnessOf({ script }: Wish): number {
  if (script.daysAgo !== undefined) return 5;
  if (script.order) {
    const isLong = script.order.phase === 'received' || script.order.phase === 'owned';
    return (isLong ? 3 : 4) + 1 / (1 + script.order.skus.length);
  }
  if (script.hours !== 'any') return 2;
  return script.who === 'visitor' ? 0 : 1;
}

/** In no order of the scripts, or the last of them would get what the others have left. */
const orderOf = ({ script, place }: Wish): number => numberFrom(`${script.key}:${place}`, 1e6);

function isOpenAt({ hours, daysAgo }: ScriptSeed, slot: Slot): boolean {
  if (daysAgo !== undefined && slot.daysAgo !== daysAgo && slot.daysAgo !== daysAgo + 1) {
    return false;
  }
  if (hours === 'any') return true;
  if (hours === 'open') return slot.hour >= 9 && slot.hour < 21;
  return slot.hour >= 22 || slot.hour < 8;
}

function tellAt(
  { script, place }: Wish,
  slot: Slot,
  { cast, diary, texts }: { cast: Cast; diary: Diary; texts: Set<string> },
): Occurrence | undefined {
  const at = slot.at.getTime();
  const key = `${script.key}:${place}`;
  const assignee = assigneeOf(script, key);
  const other = script.otherTeamKey
    ? agentFor(script, {
        teamKey: script.otherTeamKey,
        name: `other:${key}`,
        except: assignee?.key,
      })
    : undefined;
  for (let attempt = 0; attempt < 6; attempt++) {
    const values = valuesOf(script, { cast, agent: assignee, other, place: place + attempt });
    const name = `${key}:${attempt}`;
    const turns = writeTurns({ script, name, place: place + attempt, at, values, other });
    const spoken = turns
      .filter((t) => t.author === 'contact')
      .map((t) => t.text)
      .join('\n');
    if (texts.has(spoken)) continue;
    if (at + lengthOf(turns) > diary.now) return undefined;
    texts.add(spoken);
    noteCast(diary, cast, at);
    const rating = script.ratings?.[place];
    const { language, tags, outcome, handoffReason, teamKey } = script;
    return {
      key,
      contactKey: cast.person.key,
      language,
      tags,
      outcome,
      turns,
      startedAt: slot.at,
      ...(handoffReason ? { handoffReason } : {}),
      ...(teamKey ? { teamKey } : {}),
      ...(assignee ? { assigneeKey: assignee.key } : {}),
      ...(rating ? { rating } : {}),
    };
  }
  return undefined;
}

function assigneeOf(script: ScriptSeed, key: string) {
  if (script.agentKey) return agents.find((a) => a.key === script.agentKey);
  const hasAgent = script.turns.some((t) => t.author === 'agent');
  return hasAgent ? agentFor(script, { teamKey: script.teamKey!, name: key }) : undefined;
}

/** From its first turn until people are surely done with it. */
function lengthOf(turns: readonly TurnSeed[]): number {
  const snoozed = (t: TurnSeed) => (t.event?.type === 'snoozed' ? t.event.hours * 3600 : 0);
  return turns.reduce((sum, t) => sum + t.after + snoozed(t), 0) * 1000 + endMs;
}
