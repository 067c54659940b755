import { handoffReasons } from '@lingxi/contract';
import { describe, expect, it } from 'vitest';
import { orders, scripts } from './content/index.ts';
import { contactOf } from './people.ts';
import { occurrencesUpTo, tellAll } from './tell-all.ts';
import { playOut } from './telling/play-out.ts';
import type { Story } from './telling/tell-story.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const monday = new Date('2026-03-02T02:00:00Z');
const at = (now: Date) => ({ accountId: 'shop', inboxId: 'web', now });
const later = (ms: number) => new Date(monday.getTime() + ms);
/** Every day of the week, at eight different hours. */
const starts = Array.from({ length: 14 }, (_, i) => later(i * (dayMs / 2) + (i % 7) * 3 * hourMs));
const everything = new Map(starts.map((now) => [now, occurrencesUpTo(now)]));
const chinese = (d: Date) => new Date(d.getTime() + 8 * hourMs);
const scriptOf = (key: string) => key.split(':')[0]!;

describe('what was said before the first start', () => {
  const stories = tellAll(at(monday));
  const occurrences = occurrencesUpTo(monday);

  it('is the same at every start, but for the time', () => {
    expect(tellAll(at(monday))).toEqual(stories);
    const weekLater = tellAll(at(later(7 * dayMs)));
    expect(weekLater.map((s) => relative(s, 7 * dayMs))).toEqual(
      stories.map((s) => relative(s, 0)),
    );
  });

  it('is enough of it whenever the first start is, and every script several times', () => {
    for (const now of starts) {
      const told = everything.get(now)!;
      expect(told.length, now.toISOString()).toBeGreaterThanOrEqual(400);
      for (const { key } of scripts) {
        const times = told.filter((o) => scriptOf(o.key) === key).length;
        expect(times, `${key} ${now.toISOString()}`).toBeGreaterThanOrEqual(3);
        expect(times, `${key} ${now.toISOString()}`).toBeLessThanOrEqual(8);
      }
      const days = told.map((o) => (now.getTime() - o.startedAt.getTime()) / dayMs);
      expect(Math.max(...days)).toBeLessThan(62);
      expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
    }
  });

  it('has no two conversations in which the contact says the same throughout', () => {
    const spoken = occurrences.map((o) =>
      o.turns
        .filter((t) => t.author === 'contact')
        .map((t) => t.text)
        .join('\n'),
    );
    expect(spoken.filter((words, i) => spoken.indexOf(words) !== i)).toEqual([]);
  });

  it('fills in everything, and names only orders of the contact', () => {
    for (const { key, contactKey, turns } of occurrences) {
      const said = turns.map((t) => t.text ?? '').join(' ');
      expect(said, key).not.toMatch(/[{}|[\]]|undefined/);
      const own = orders.filter((o) => o.contactKey === contactKey).map((o) => o.digits);
      for (const [digits] of said.matchAll(/(?<![\d¥.,])\d{5}(?![\d.,])/g)) {
        expect(own, `${key}: ${digits}`).toContain(digits);
      }
    }
  });

  it('never has one contact talk twice at a time, whenever the first start is', () => {
    for (const now of starts) {
      const running = everything
        .get(now)!
        .filter((o) => playOut(o, now).status !== 'resolved')
        .map((o) => o.contactKey);
      const twice = running.filter((key, i) => running.indexOf(key) !== i);
      expect(twice, now.toISOString()).toEqual([]);
    }
    for (const key of new Set(occurrences.map((o) => o.contactKey))) {
      const own = occurrences.filter((o) => o.contactKey === key);
      const times = own.map((o) => o.startedAt.getTime()).sort((a, b) => a - b);
      const gaps = times.slice(1).map((t, i) => t - times[i]!);
      expect(Math.min(...gaps, dayMs), key).toBeGreaterThanOrEqual(3 * hourMs);
    }
  });

  it('is busiest around 10, 15 and 20, quiet at night, and later on weekends', () => {
    const past = occurrences.filter((o) => 'outcome' in o).map((o) => chinese(o.startedAt));
    const inHours = (...hours: number[]) =>
      past.filter((d) => hours.includes(d.getUTCHours())).length / hours.length;
    expect(inHours(10, 11)).toBeGreaterThan(1.3 * inHours(8, 9, 12, 13));
    expect(inHours(15)).toBeGreaterThan(inHours(13, 17));
    expect(inHours(20, 21)).toBeGreaterThan(1.3 * inHours(17, 18, 22, 23));
    expect(inHours(0, 1, 2, 3, 4, 5, 6)).toBeGreaterThan(0);
    expect(inHours(0, 1, 2, 3, 4, 5, 6)).toBeLessThan(0.3 * inHours(10, 15, 20));
    const morning = (days: readonly number[]) => {
      const those = past.filter((d) => days.includes(d.getUTCDay()));
      return those.filter((d) => d.getUTCHours() < 11).length / those.length;
    };
    expect(morning([0, 6])).toBeLessThan(morning([1, 2, 3, 4, 5]));
  });

  it('has people answer only while they are there', () => {
    for (const { conversation, messages } of stories) {
      if (conversation.status !== 'resolved') continue;
      const [hour] = messages
        .filter((m) => m.author_kind === 'agent' && m.kind === 'message')
        .map((m) => chinese(m.created_at as Date).getUTCHours());
      if (hour === undefined) continue;
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThan(22);
    }
  });

  it('ends in all the ways conversations end', () => {
    const outcomes = new Set(occurrences.map((o) => ('outcome' in o ? o.outcome : o.state)));
    expect([...outcomes].sort()).toEqual([
      'abandoned',
      'agent_resolved',
      'bot_assumed',
      'bot_confirmed',
      'left',
      'snoozed',
      'waiting',
      'with_agent',
      'with_bot',
    ]);
    const reasons = new Set(occurrences.flatMap((o) => o.handoffReason ?? []));
    expect([...reasons].sort()).toEqual([...handoffReasons].sort());
    const events = new Set(stories.flatMap(eventsOf));
    for (const type of ['left_queue', 'snoozed', 'woken', 'handed_back', 'transferred', 'reopened'])
      expect(events).toContain(type);
  });

  it('keeps its lines in order, none in the future', () => {
    for (const now of starts) {
      const wrong = everything.get(now)!.filter((o) => {
        const times = playOut(o, now).lines.map((l) => l.at.getTime());
        const isOrdered = times.every((t, i) => i === 0 || times[i - 1]! <= t);
        return !isOrdered || times.at(-1)! > now.getTime();
      });
      expect(wrong.map((o) => `${o.key} ${now.toISOString()}`)).toEqual([]);
    }
  });

  it('is told by customers of the shop and by visitors', () => {
    const visitors = occurrences.filter((o) => contactOf(o.contactKey).seed === null);
    expect(visitors.length).toBeGreaterThan(50);
    expect(visitors.length).toBeLessThan(occurrences.length / 3);
  });
});

const eventsOf = ({ messages }: Story): string[] =>
  messages.flatMap(
    (m) => (JSON.parse(m.content as string) as { event?: { type: string } }).event?.type ?? [],
  );

/** A story with its times as if it had been told so much earlier, and without ids made of times. */
function relative({ conversation, messages, botState, startedAt }: Story, ms: number) {
  const back = (value: unknown): unknown => {
    if (value instanceof Date) return value.getTime() - ms;
    if (typeof value !== 'string') return value;
    return (
      value
        .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (at) => String(new Date(at).getTime() - ms))
        .replace(/LX\d{8}/g, 'LX')
        // Words of the search vector that say in which stretch of time a message was sent.
        .replace(/ '~shop[a-z]\d[0-9a-f]+'/g, '')
    );
  };
  const row = (columns: object) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([name, value]) =>
        name === 'id' ? [] : [[name, back(value)]],
      ),
    );
  return {
    startedAt: back(startedAt),
    conversation: { ...row(conversation), handoff: aimOf(conversation.handoff) },
    messages: messages.map(row),
    botState: botState && row(botState),
  };
}

/** The rest of a summary names days of the calendar. */
const aimOf = (handoff: unknown): unknown =>
  typeof handoff === 'string' &&
  (JSON.parse(handoff) as { reason: string; summary: { aim: string } | null }).summary?.aim;
