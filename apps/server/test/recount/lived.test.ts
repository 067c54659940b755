import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateAccount } from '../../src/modules/accounts/update-account.ts';
import { stopApps, testApp } from '../database.ts';
import { fakeClock } from '../fake-clock.ts';
import { becomes } from './becomes.ts';
import { compareSlice, compareWithLists } from './compare.ts';
import { type Desk, openDesk } from './lived.ts';
import { readAccount } from './read-account.ts';
import { retell } from './retell.ts';
import { stillGoing } from './tales/still-going.ts';
import { letQuietDown, type Tale } from './tales/tale.ts';
import { withBot } from './tales/with-bot.ts';
import { withPeople } from './tales/with-people.ts';

/** Two days before the clocks go forward in New York, where the company is. */
const start = new Date('2026-03-06T20:11:00Z');
/** The conversation each tale has left behind. */
const told = new Map<string, string>();
let desk: Desk;
/** When the second day began. */
let middle: Date;

beforeAll(async () => {
  const clock = fakeClock(start);
  const app = await testApp({ clock, isStarted: true });
  desk = await openDesk(app, clock);
  await updateAccount(desk.ctx, { timezone: 'America/New_York' });
  const tell = async (tales: Record<string, Tale>) => {
    for (const [name, tale] of Object.entries(tales)) {
      await tale(desk);
      await desk.settle();
      told.set(name, desk.latestId());
      desk.after(97);
    }
  };
  await tell(withBot);
  await letQuietDown(desk);
  middle = clock.now();
  await tell(withPeople);
  await letQuietDown(desk);
  await tell(stillGoing);
});
afterAll(stopApps);

const whole = () => ({ from: start, to: new Date(desk.clock.now().getTime() + 1) });

describe('a company’s first days, counted again', () => {
  it('as a whole', async () => {
    const { report } = await compareWithLists(desk.ctx, whole());
    const { outcomes, handoffReasons, abandoned, ratings } = report.current;
    const seen = [...Object.values(outcomes), abandoned, ratings.bot.count, ratings.agent.count];
    expect(seen.every((n) => n > 0)).toBe(true);
    expect(handoffReasons.map((r) => r.reason).toSorted()).toEqual([
      'asked',
      'bot_off',
      'complaint',
      'left_message',
      'not_understood',
      'taken',
    ]);
    expect(report.unanswered.map((q) => q.text)).toEqual(['量子纠缠是什么', '就是那个薛定谔的猫']);
    expect(report.topQuestions.length).toBeGreaterThan(2);
  });

  it('in parts', async () => {
    const { report } = await compareSlice(desk.ctx, whole());
    const volume = async (part: object) =>
      (await compareSlice(desk.ctx, { ...whole(), ...part })).report.current.volume;
    let sum = 0;
    for (const { id } of Object.values(desk.entrances)) sum += await volume({ inboxId: id });
    expect(sum).toBe(report.current.volume);
    const early = await volume({ to: middle });
    expect(early).toBe(Object.keys(withBot).length);
    expect(await volume({ from: middle })).toBe(report.current.volume - early);
    for (const teamId of Object.values(desk.teams)) {
      expect(await volume({ teamId })).toBeGreaterThan(0);
      const { website, noBot } = desk.entrances;
      const isBoth = { teamId, inboxId: teamId === desk.teams.service ? website.id : noBot.id };
      expect(await volume({ ...isBoth, channel: 'web' })).toBeGreaterThan(0);
    }
    expect(await volume({ teamId: desk.entrances.app.id })).toBe(0);
  });

  it('beside the days before', async () => {
    const { from, to } = whole();
    const half = new Date((from.getTime() + to.getTime()) / 2);
    const { report } = await compareWithLists(desk.ctx, { from: half, to });
    const before = await compareSlice(desk.ctx, { from, to: half });
    expect(report.previous).toEqual(before.report.current);
    expect(report.previous.volume).toBeGreaterThan(0);
  });

  it('as the lead of one team, who sees less', async () => {
    const { report } = await compareWithLists(desk.agents.lead, whole());
    expect(report.current.volume).toBeGreaterThan(0);
    const { report: all } = await compareSlice(desk.ctx, whole());
    expect(report.current.volume).toBeLessThan(all.current.volume);
    const others = { ...whole(), teamId: desk.teams.sales };
    expect((await compareSlice(desk.agents.lead, others)).report.current.volume).toBe(0);
  });
});

it('knows of every tale what becomes of it', () => {
  expect([...told.keys()].toSorted()).toEqual(Object.keys(becomes).toSorted());
});

it.each(Object.keys(becomes))('%s', async (name) => {
  const { outcome, reason = null, fate, ...times } = becomes[name]!;
  const { count = 0, minutes = 0 } = times.responses ?? {};
  const inSeconds = (m: number | undefined) => (m === undefined ? null : Math.round(m * 60));
  const expected = {
    outcome,
    reason,
    isAccepted: fate === 'accepted',
    isAbandoned: fate === 'abandoned',
    firstResponse: inSeconds(times.firstResponseMinutes),
    responses: { count, seconds: Math.round(minutes * 60) },
    resolution: inSeconds(times.resolutionMinutes),
  };
  const { pool } = desk.platform.database;
  const { rows } = await pool.query(
    `select outcome, handoff_reason reason, is_accepted "isAccepted", is_abandoned "isAbandoned",
       first_response_seconds "firstResponse", resolution_seconds resolution,
       json_build_object('count', response_count, 'seconds', response_seconds) responses
     from conversation_facts where account_id = $1 and conversation_id = $2`,
    [desk.accountId, told.get(name)],
  );
  expect(rows).toEqual([expected]);

  const threads = await readAccount(pool, desk.accountId);
  const tale = retell(threads.find((t) => t.id === told.get(name))!)!;
  const seconds = tale.responses.reduce((sum, n) => sum + n, 0);
  const responses = { count: tale.responses.length, seconds };
  expect({ ...tale, responses }).toMatchObject(expected);
});
