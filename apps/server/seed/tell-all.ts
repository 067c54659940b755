import type {
  LiveConversationSeed,
  Occurrence,
  PastConversationSeed,
} from './content/conversation-types.ts';
import { liveConversations, pastConversations, scripts } from './content/index.ts';
import { retell } from './retelling/retell.ts';
import { type Setting, type Story, tellStory } from './telling/tell-story.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const offsetMs = 8 * 60 * minuteMs;

/** Everything that was said before the first start, and what is going on at it: oldest first. */
export const tellAll = (s: Setting): Story[] =>
  occurrencesUpTo(s.now)
    .map((o) => tellStory(o, s))
    .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());

export function occurrencesUpTo(now: Date): Occurrence[] {
  const told: Occurrence[] = [...pastConversations, ...liveConversations].map((c) => ({
    ...c,
    startedAt: startOf(c, now),
  }));
  return [...told, ...retell(scripts, { now, told })];
}

function startOf(c: PastConversationSeed | LiveConversationSeed, now: Date): Date {
  if ('state' in c) return new Date(now.getTime() - c.startedMinutesAgo * minuteMs);
  // A time of day in China, so many days back.
  const day = new Date(now.getTime() + offsetMs - c.daysAgo * dayMs).toISOString().slice(0, 10);
  return new Date(`${day}T${c.time}:00+08:00`);
}
