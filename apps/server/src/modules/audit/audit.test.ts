import { text } from 'node:stream/consumers';
import { afterAll, expect, it } from 'vitest';
import { freshAccount, stopApps } from '../../../test/database.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { csvLine } from './csv-line.ts';
import { downloadAudit } from './download-audit.ts';
import { listAudit } from './list-audit.ts';
import { record } from './record.ts';

afterAll(stopApps);

async function build() {
  const fresh = await freshAccount();
  const admin = await fresh.ctxOf({ role: 'admin', name: '苏敏' });
  const act = (ctx: typeof admin, action: string, subject: { kind: string; id: string | null }) =>
    transaction(ctx, (tx) => record(tx, { action, subject, details: { name: '=1+1' } }));
  const start = fresh.clock.now();
  await act(fresh.ctx, 'team.create', { kind: 'team', id: 't1' });
  fresh.clock.advance(60_000);
  await act(admin, 'team.update', { kind: 'team', id: 't1' });
  fresh.clock.advance(60_000);
  await act(admin, 'team.update', { kind: 'team', id: 't2' });
  return { ...fresh, admin, start };
}
const of = async (...args: Parameters<typeof listAudit>) =>
  (await listAudit(...args)).items.map((e) => `${e.action} ${e.subject.id}`);

it('filters by person, action, subject and period', async () => {
  const { ctx, admin, start } = await build();
  const page = { limit: 50 };
  expect(await of(ctx, { ...page, actorId: admin.actor.id! })).toEqual([
    'team.update t2',
    'team.update t1',
  ]);
  expect(await of(ctx, { ...page, action: 'team.create' })).toEqual(['team.create t1']);
  expect(await of(ctx, { ...page, subjectKind: 'team', subjectId: 't1' })).toEqual([
    'team.update t1',
    'team.create t1',
  ]);
  const from = new Date(start.getTime() + 60_000).toISOString();
  const to = new Date(start.getTime() + 120_000).toISOString();
  expect(await of(ctx, { ...page, from, to })).toEqual(['team.update t1']);
  await expect(of(ctx, { ...page, from: to, to: from })).rejects.toMatchObject({
    details: { reason: 'period_empty' },
  });
  await expect(of(ctx, { ...page, subjectId: 't1' })).rejects.toMatchObject({
    details: { reason: 'subject_needs_kind' },
  });
});

it('goes on where the page before ended, in what is filtered', async () => {
  const { ctx, admin } = await build();
  const asked = { limit: 1, actorId: admin.actor.id! };
  const first = await listAudit(ctx, asked);
  const second = await listAudit(ctx, { ...asked, cursor: first.nextCursor! });
  expect([...first.items, ...second.items].map((e) => e.subject.id)).toEqual(['t2', 't1']);
  expect(second.nextCursor).toBeNull();
});

it('writes the filtered list as a file that no spreadsheet takes for formulas', async () => {
  const { ctx, admin } = await build();
  const csv = await text(downloadAudit(ctx, { actorId: admin.actor.id!, locale: 'en' }));
  const [heading, ...lines] = csv.trimEnd().split('\r\n');
  expect(heading).toBe('\uFEFFTime (UTC),Who,Kind,Id of who,Action,Subject,Id of subject,Details');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(`苏敏,agent,${admin.actor.id},team.update,team,t2`);
  expect(csvLine(['=1+1', 'a,"b"', null])).toBe(`'=1+1,"a,""b""",\r\n`);
});

it('is for those who may read it', async () => {
  const { ctxOf } = await build();
  const agent = await ctxOf({ role: 'agent' });
  await expect(listAudit(agent, { limit: 1 })).rejects.toMatchObject({ code: 'not_allowed' });
  expect(() => downloadAudit(agent, {})).toThrow('not_allowed');
});
