import { afterAll, expect, it } from 'vitest';
import { freshAccount, stopApps } from '../../../test/database.ts';
import { updateAgent } from '../agents/update-agent.ts';
import { assign } from './assign.ts';
import { buildConversation } from './conversation.fixture.ts';
import { resolve } from './resolve.ts';
import { returnHeld } from './return-held.ts';
import { snooze } from './snooze.ts';
import { findVisible } from './store.ts';

afterAll(stopApps);

it('puts what a disabled agent held back into the queue, snoozed ones too', async () => {
  const fresh = await freshAccount();
  const held = await fresh.ctxOf({ role: 'agent', name: '林晨' });
  const agentId = held.actor.id!;
  const [open, asleep, done] = [
    await buildConversation(fresh),
    await buildConversation(fresh),
    await buildConversation(fresh),
  ];
  for (const c of [open, asleep, done])
    await assign(fresh.ctx, c.conversationId, { assigneeId: agentId });
  await snooze(
    fresh.ctx,
    asleep.conversationId,
    new Date(fresh.clock.now().getTime() + 3_600_000).toISOString(),
  );
  await resolve(fresh.ctx, done.conversationId);

  expect(await returnHeld(fresh.ctx, agentId)).toBe(0);
  await updateAgent(fresh.ctx, agentId, { isDisabled: true });
  expect(await returnHeld(fresh.ctx, agentId)).toBe(2);
  expect(await returnHeld(fresh.ctx, agentId)).toBe(0);
  const placeOf = async (c: typeof open) => {
    const row = await findVisible(fresh.ctx, c.conversationId);
    return [row!.status, row!.handler, row!.assignee_id];
  };
  expect(await placeOf(open)).toEqual(['open', 'queue', null]);
  expect(await placeOf(asleep)).toEqual(['snoozed', 'queue', null]);
  expect((await placeOf(done))[2]).toBe(agentId);
  expect(
    (await fresh.eventsOf('conversation.transferred')).map((e) => e.previousAssigneeId),
  ).toEqual([agentId, agentId]);
});
