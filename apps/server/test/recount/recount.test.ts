import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teams } from '../../seed/content/index.ts';
import { stableId } from '../../seed/stable-id.ts';
import { systemContext } from '../../src/modules/context.ts';
import { fillMissing } from '../../src/modules/reports/index.ts';
import type { Context } from '../../src/platform/context/index.ts';
import { stopApps } from '../database.ts';
import { demoNow, demoShop } from '../demo-shop.ts';
import { compareSlice, compareWithLists } from './compare.ts';

const now = demoNow;
const dayMs = 86_400_000;
const accountId = stableId('account');
let owner: Context;
let lead: Context;

beforeAll(async () => {
  const as = await demoShop();
  owner = await as('owner');
  await fillMissing(systemContext(owner.platform, owner.accountId));
  lead = await as('lead');
});
afterAll(stopApps);

/** From so many days ago until so many days ago. */
const period = (from: number, to = 0) => ({
  from: new Date(now.getTime() - from * dayMs),
  to: new Date(now.getTime() - to * dayMs + (to === 0 ? 1 : 0)),
});

describe('the demo shop, counted again', () => {
  it.each<[string, number, number?]>([
    ['today', 10 / 24],
    ['7 days', 7],
    ['30 days', 30],
    ['60 days', 60],
    ['a week in the middle', 13, 6],
  ])('%s', async (_name, from, to) => {
    const { report } = await compareSlice(owner, period(from, to));
    expect(report.current.volume).toBeGreaterThan(0);
    const { report: seen } = await compareSlice(lead, period(from, to));
    expect(seen.current.volume).toBeLessThanOrEqual(report.current.volume);
  });

  it('with the conversations behind each number', () => compareWithLists(owner, period(30)));
  it('with those a lead sees behind each', () => compareWithLists(lead, period(60, 20)));

  it('by entrance, channel and team', async () => {
    const { report } = await compareSlice(owner, period(60));
    const volume = async (part: object) =>
      (await compareSlice(owner, { ...period(60), ...part })).report.current.volume;
    const { rows } = await owner.platform.database.pool.query<{ id: string }>(
      'select id from inboxes where account_id = $1',
      [accountId],
    );
    let sum = 0;
    for (const { id } of rows) sum += await volume({ inboxId: id, channel: 'web' });
    expect(sum).toBe(report.current.volume);
    const ofTeams = [];
    for (const { key } of teams) ofTeams.push(await volume({ teamId: stableId(`team:${key}`) }));
    expect(ofTeams.filter((n) => n > 0).length).toBeGreaterThan(1);
    expect(ofTeams.reduce((a, b) => a + b)).toBeLessThan(report.current.volume);
  });
});
