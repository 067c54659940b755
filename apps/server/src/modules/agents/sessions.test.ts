import { afterAll, expect, it } from 'vitest';
import { freshAccount, stopApps } from '../../../test/database.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { endOtherSessions, endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';
import { openSession } from './open-session.ts';
import { audited, buildPerson, type Person, published } from './person.fixture.ts';
import { parseToken } from './token.ts';

afterAll(stopApps);

const open = async ({ ctx, id }: Person, userAgent = 'Firefox') => {
  const { token } = await transaction(ctx, (tx) =>
    openSession(tx, {
      agentId: id,
      by: 'password',
      isRemembered: false,
      client: { ip: '198.51.100.4', userAgent },
    }),
  );
  return { id: parseToken(token)!.id, token };
};
const page = { limit: 50 };

it('lists one’s own, tells which one asks, and goes on page by page', async () => {
  const { ctx } = await freshAccount();
  const [person, other] = [await buildPerson(ctx), await buildPerson(ctx)];
  await open(other);
  const first = await open(person, 'Safari');
  const second = await open(person, 'Chrome');
  const { items } = await listSessions(person.ctx, page, first.id);
  expect(items.map((s) => [s.id, s.userAgent, s.isCurrent])).toEqual([
    [second.id, 'Chrome', false],
    [first.id, 'Safari', true],
  ]);
  expect(items[0]!.ip).toBe('198.51.100.4');
  const one = await listSessions(person.ctx, { limit: 1 }, undefined);
  const rest = await listSessions(person.ctx, { limit: 1, cursor: one.nextCursor! }, undefined);
  expect([...one.items, ...rest.items].map((s) => s.id)).toEqual([second.id, first.id]);
});

it('notes when and from where it was used, once a minute', async () => {
  const { ctx, app, clock } = await freshAccount();
  const person = await buildPerson(ctx);
  const { token } = await open(person);
  const ask = (remoteAddress: string) =>
    app.http.inject({
      url: '/v1/sessions',
      headers: { cookie: `lingxi_session=${token}` },
      remoteAddress,
    });
  const at = async (from: string) => (await ask(from)).json().items[0];
  const began = (await at('198.51.100.4')).lastUsedAt;
  clock.advance(30_000);
  expect((await at('198.51.100.4')).lastUsedAt).toBe(began);
  expect(await at('192.0.2.9')).toMatchObject({ ip: '192.0.2.9', isCurrent: true });
  clock.advance(61_000);
  expect((await at('192.0.2.9')).lastUsedAt > began).toBe(true);
});

it('ends one of one’s own, and nobody else’s', async () => {
  const { ctx, app } = await freshAccount();
  const [person, other] = [await buildPerson(ctx), await buildPerson(ctx)];
  const [mine, theirs] = [await open(person), await open(other)];
  await expect(endSession(person.ctx, theirs.id)).rejects.toMatchObject({
    code: 'session_not_found',
  });
  await endSession(person.ctx, mine.id);
  const ask = ({ token }: { token: string }) =>
    app.http.inject({ url: '/v1/session', headers: { cookie: `lingxi_session=${token}` } });
  expect([(await ask(mine)).statusCode, (await ask(theirs)).statusCode]).toEqual([401, 200]);
  expect((await audited(ctx)).at(-1)).toMatchObject({ action: 'session.end', actor: person.id });
  expect((await published(ctx)).at(-1)).toBe(`agent.updated ${person.id}`);
});

it('ends all but the one that asks', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx);
  const here = await open(person);
  await open(person);
  await open(person);
  expect(await endOtherSessions(person.ctx, here.id)).toEqual({ ended: 2 });
  expect(await endOtherSessions(person.ctx, here.id)).toEqual({ ended: 0 });
  const { items } = await listSessions(person.ctx, page, here.id);
  expect(items.map((s) => s.id)).toEqual([here.id]);
  expect((await audited(ctx)).filter((e) => e.action === 'session.end')).toHaveLength(1);
});
