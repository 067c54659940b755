import type { Conversation } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { availableAgents } from './available-agents.ts';
import { createTeam } from './create-team.ts';
import { agentsByIds, teamById, teamsByIds } from './find-by-ids.ts';
import { lockAgent } from './lock-agent.ts';
import { buildPerson, untilSomebodyWaits } from './person.fixture.ts';
import { setAvailability } from './set-availability.ts';
import { showAgent } from './show-agents.ts';
import { updateAgent } from './update-agent.ts';

async function connect(ctx: Context, id: string, o: { seconds?: number } = {}): Promise<void> {
  await ctx.db
    .insertInto('presence')
    .values({
      account_id: ctx.accountId,
      kind: 'agent',
      id,
      node_id: ctx.platform.nodeId,
      expires_at: new Date(Date.now() + (o.seconds ?? 60) * 1000),
    })
    .execute();
}

/** Conversations that later modules would have made. */
async function hold(
  ctx: Context,
  agentId: string,
  statuses: Conversation['status'][],
  at = new Date(),
) {
  const own = { account_id: ctx.accountId };
  const inbox = newId();
  await ctx.db
    .insertInto('inboxes')
    .values({
      ...own,
      id: inbox,
      name: 'web',
      channel: 'web',
      public_key: `key-${inbox}`,
      sealed_secret: Buffer.alloc(1),
      settings: '{}',
    })
    .execute();
  for (const status of statuses) {
    const contact = newId();
    await ctx.db
      .insertInto('contacts')
      .values({ ...own, id: contact, name: '访客' })
      .execute();
    await ctx.db
      .insertInto('conversations')
      .values({
        ...own,
        id: newId(),
        inbox_id: inbox,
        channel: 'web',
        contact_id: contact,
        handler: 'agent',
        assignee_id: agentId,
        assigned_at: at,
        status,
      })
      .execute();
  }
}

it('names whom a conversation could be given to', async () => {
  const { ctx } = await freshAccount();
  const [here, away, busy, disabled, left] = [
    await buildPerson(ctx),
    await buildPerson(ctx),
    await buildPerson(ctx),
    await buildPerson(ctx),
    await buildPerson(ctx),
  ];
  for (const p of [here, busy, disabled]) await connect(ctx, p.id);
  await connect(ctx, left.id, { seconds: -1 });
  await setAvailability(busy.ctx, 'busy');
  await updateAgent(ctx, disabled.id, { isDisabled: true });
  expect((await availableAgents(ctx, null)).map((a) => a.id)).toEqual([here.id]);
  await connect(ctx, away.id);
  await setAvailability(busy.ctx, 'online');
  expect((await availableAgents(ctx, null)).map((a) => a.id).toSorted()).toEqual(
    [here.id, away.id, busy.id].toSorted(),
  );
});

it('knows who is in the team', async () => {
  const { ctx } = await freshAccount();
  const [inside, outside] = [await buildPerson(ctx), await buildPerson(ctx)];
  for (const p of [inside, outside]) await connect(ctx, p.id);
  const team = await createTeam(ctx, { name: '售后', agentIds: [inside.id] });
  const empty = await createTeam(ctx, { name: '售前', agentIds: [] });
  expect((await availableAgents(ctx, team.id)).map((a) => a.id)).toEqual([inside.id]);
  expect(await availableAgents(ctx, empty.id)).toEqual([]);
});

it('puts the least loaded first, counting only open conversations', async () => {
  const { ctx } = await freshAccount();
  const [full, light, small, big] = [
    await buildPerson(ctx, { capacity: 2 }),
    await buildPerson(ctx),
    await buildPerson(ctx, { capacity: 4 }),
    await buildPerson(ctx, { capacity: 6 }),
  ];
  for (const p of [full, light, small, big]) await connect(ctx, p.id);
  await hold(ctx, full.id, ['open', 'open']);
  const at = new Date('2025-03-01T08:00:00Z');
  await hold(ctx, light.id, ['open', 'resolved', 'snoozed'], at);
  expect(await availableAgents(ctx, null)).toEqual([
    { id: big.id, name: '林晨', capacity: 6, load: 0, lastAssignedAt: null },
    { id: small.id, name: '林晨', capacity: 4, load: 0, lastAssignedAt: null },
    { id: light.id, name: '林晨', capacity: 8, load: 1, lastAssignedAt: at },
    expect.objectContaining({ id: full.id, capacity: 2, load: 2 }),
  ]);
  expect(await showAgent(ctx, full.id)).toMatchObject({ load: 2, isConnected: true });
});

it('takes the one who waits longest among equals', async () => {
  const { ctx } = await freshAccount();
  const [later, earlier] = [await buildPerson(ctx), await buildPerson(ctx)];
  for (const p of [later, earlier]) await connect(ctx, p.id);
  await hold(ctx, later.id, ['open'], new Date('2025-03-01T09:00:00Z'));
  await hold(ctx, earlier.id, ['open'], new Date('2025-03-01T08:00:00Z'));
  expect((await availableAgents(ctx, null)).map((a) => a.id)).toEqual([earlier.id, later.id]);
});

it('locks an agent until the commit', async () => {
  const { ctx } = await freshAccount();
  const { id } = await buildPerson(ctx, { capacity: 3 });
  const team = await createTeam(ctx, { name: '售后', agentIds: [id] });
  const order: string[] = [];
  let second: Promise<unknown> | undefined;
  await transaction(ctx, async (tx) => {
    expect(await lockAgent(tx, id)).toEqual({
      id,
      name: '林晨',
      capacity: 3,
      availability: 'online',
      isDisabled: false,
      teamIds: [team.id],
    });
    second = updateAgent(ctx, id, { isDisabled: true }).then(() => order.push('second'));
    await untilSomebodyWaits(ctx);
    order.push('first');
  });
  await second;
  expect(order).toEqual(['first', 'second']);
  await transaction(ctx, async (tx) => {
    expect(await lockAgent(tx, id)).toMatchObject({ isDisabled: true });
  });
});

it('finds nobody of another account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const own = await buildPerson(ctx, { name: '苏敏' });
  const foreign = await buildPerson(otherCtx);
  const team = await createTeam(ctx, { name: '自家', agentIds: [] });
  const theirs = await createTeam(otherCtx, { name: '别家', agentIds: [foreign.id] });
  await connect(otherCtx, foreign.id);
  expect(await availableAgents(ctx, null)).toEqual([]);
  expect(await availableAgents(ctx, theirs.id)).toEqual([]);
  expect(await transaction(ctx, (tx) => lockAgent(tx, foreign.id))).toBeUndefined();
  expect(await agentsByIds(ctx, [own.id, foreign.id])).toEqual(
    new Map([[own.id, { id: own.id, name: '苏敏', avatarUrl: null }]]),
  );
  expect(await agentsByIds(ctx, [])).toEqual(new Map());
  expect([...(await teamsByIds(ctx, [team.id, theirs.id])).keys()]).toEqual([team.id]);
  expect(await teamById(ctx, theirs.id)).toBeUndefined();
  expect(await teamById(ctx, team.id)).toEqual({ id: team.id, name: '自家' });
});
