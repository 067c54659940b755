import type { HoursInput } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { createTeam } from '../agents/create-team.ts';
import { audited } from '../agents/person.fixture.ts';
import { updateTeam } from '../agents/update-team.ts';
import { createInbox } from '../inboxes/index.ts';
import { updateInbox } from '../inboxes/update-inbox.ts';
import { listHours, previewHours } from './read-hours.ts';
import { createHours, deleteHours, updateHours } from './write-hours.ts';

const nine = [{ from: '09:00', to: '18:00' }];
const input = (o: Partial<HoursInput> = {}): HoursInput => ({
  name: '白班',
  timezone: 'Asia/Shanghai',
  week: [nine, nine, nine, nine, nine, [], []],
  holidays: [],
  ...o,
});

it('are made, changed and deleted; each time it is told and written down', async () => {
  const { ctx, eventsOf } = await freshAccount();
  const made = await createHours(ctx, input());
  expect((await listHours(ctx, { limit: 50 })).items).toEqual([made]);
  const holidays = [{ name: '元旦', from: '2027-01-01', to: '2027-01-03', intervals: [] }];
  const changed = await updateHours(ctx, made.id, { holidays });
  expect(changed).toMatchObject({ name: '白班', holidays });
  expect(await updateHours(ctx, made.id, { holidays, name: '白班' })).toEqual(changed);
  await deleteHours(ctx, made.id);
  expect((await listHours(ctx, { limit: 50 })).items).toEqual([]);
  expect(await eventsOf('hours.updated')).toEqual(Array(3).fill({ hoursId: made.id }));
  const entries = (await audited(ctx)).filter((e) => e.action.startsWith('hours.'));
  expect(entries.map((e) => e.action)).toEqual(['hours.create', 'hours.update', 'hours.delete']);
  expect(entries[1]?.details).toEqual({ name: '白班', changed: ['holidays'] });
});

it.each<[string, Partial<HoursInput>, string, string]>([
  ['a zone there is none of', { timezone: 'Asia/Nowhere' }, 'timezone', 'timezone'],
  ['an offset', { timezone: '+08:00' }, 'timezone', 'timezone'],
  [
    'times that overlap',
    { week: [[...nine, { from: '17:00', to: '20:00' }], [], [], [], [], [], []] },
    'week.0.1.from',
    'times_overlap',
  ],
  [
    'times that overlap over midnight',
    {
      week: [
        [],
        [
          { from: '22:00', to: '03:00' },
          { from: '23:00', to: '24:00' },
        ],
        [],
        [],
        [],
        [],
        [],
      ],
    },
    'week.1.1.from',
    'times_overlap',
  ],
  [
    'days the wrong way round',
    { holidays: [{ name: 'x', from: '2026-10-07', to: '2026-10-01', intervals: [] }] },
    'holidays.0.to',
    'days_reversed',
  ],
  [
    'more than a year',
    { holidays: [{ name: 'x', from: '2026-01-01', to: '2027-01-02', intervals: [] }] },
    'holidays.0.to',
    'days_too_many',
  ],
  [
    'a day that is two things',
    {
      holidays: [
        { name: 'a', from: '2026-10-01', to: '2026-10-07', intervals: [] },
        { name: 'b', from: '2026-10-07', to: '2026-10-07', intervals: nine },
      ],
    },
    'holidays.1.from',
    'days_overlap',
  ],
])('refuses %s', async (_, change, field, reason) => {
  const { ctx } = await freshAccount();
  const made = await createHours(ctx, input({ name: '已有' }));
  const refused = { code: 'validation_failed', details: { field, reason } };
  await expect(createHours(ctx, input(change))).rejects.toMatchObject(refused);
  await expect(updateHours(ctx, made.id, change)).rejects.toMatchObject(refused);
  expect((await listHours(ctx, { limit: 50 })).items).toEqual([made]);
});

it('has one of a name', async () => {
  const { ctx } = await freshAccount();
  await createHours(ctx, input());
  const other = await createHours(ctx, input({ name: '夜班' }));
  const taken = { code: 'validation_failed', details: { field: 'name', reason: 'name_taken' } };
  await expect(createHours(ctx, input())).rejects.toMatchObject(taken);
  await expect(updateHours(ctx, other.id, { name: '白班' })).rejects.toMatchObject(taken);
});

it('is read by everybody, and changed by owners and admins', async () => {
  const { ctx, ctxOf } = await freshAccount();
  const made = await createHours(ctx, input());
  for (const role of ['lead', 'agent'] as const) {
    const theirs = await ctxOf({ role });
    const notAllowed = { code: 'not_allowed', details: { permission: 'hours:manage' } };
    expect((await listHours(theirs, { limit: 50 })).items).toEqual([made]);
    await expect(createHours(theirs, input({ name: 'x' }))).rejects.toMatchObject(notAllowed);
    await expect(updateHours(theirs, made.id, { name: 'x' })).rejects.toMatchObject(notAllowed);
    await expect(deleteHours(theirs, made.id)).rejects.toMatchObject(notAllowed);
  }
  await deleteHours(await ctxOf({ role: 'admin' }), made.id);
});

it('is kept while an inbox or a team has it', async () => {
  const { ctx } = await freshAccount();
  const made = await createHours(ctx, input());
  const team = await createTeam(ctx, { name: '售后', agentIds: [], hoursId: made.id });
  const inbox = await createInbox(ctx, { name: '网站', channel: 'web' });
  await updateInbox(ctx, inbox.id, { settings: { hoursId: made.id } });
  const inUse = { code: 'hours_in_use' };
  await expect(deleteHours(ctx, made.id)).rejects.toMatchObject(inUse);
  expect(await updateTeam(ctx, team.id, { hoursId: null })).toMatchObject({ hoursId: null });
  await expect(deleteHours(ctx, made.id)).rejects.toMatchObject(inUse);
  await updateInbox(ctx, inbox.id, { settings: { hoursId: null } });
  await deleteHours(ctx, made.id);
  await expect(deleteHours(ctx, made.id)).rejects.toMatchObject({ code: 'hours_not_found' });
});

it('belongs to its account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const theirs = await createHours(otherCtx, input());
  const inbox = await createInbox(ctx, { name: '网站', channel: 'web' });
  const team = await createTeam(ctx, { name: '售后', agentIds: [] });
  for (const hoursId of [theirs.id, newId()]) {
    for (const act of [
      () => updateHours(ctx, hoursId, { name: 'x' }),
      () => deleteHours(ctx, hoursId),
      () => updateInbox(ctx, inbox.id, { settings: { hoursId } }),
      () => createInbox(ctx, { name: 'x', channel: 'web', settings: { hoursId } }),
      () => updateTeam(ctx, team.id, { hoursId }),
      () => createTeam(ctx, { name: 'x', agentIds: [], hoursId }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'hours_not_found' });
    }
  }
});

it('shows how a schedule would stand before it is saved', async () => {
  const { ctx } = await freshAccount();
  const { name: _, ...schedule } = input();
  const at = '2026-03-02T02:00:00.000Z';
  expect(previewHours(ctx, { schedule, at })).toEqual({
    isOpen: true,
    changesAt: '2026-03-02T10:00:00.000Z',
    timezone: 'Asia/Shanghai',
  });
  const wrong = { ...schedule, timezone: 'x' };
  expect(() => previewHours(ctx, { schedule: wrong, at })).toThrow(
    expect.objectContaining({ details: { field: 'schedule.timezone', reason: 'timezone' } }),
  );
});
