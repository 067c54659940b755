import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { createTeam } from '../agents/create-team.ts';
import { assign } from './assign.ts';
import { assignIfWaiting } from './assign-if-waiting.ts';
import { buildConversation } from './conversation.fixture.ts';
import { handBack } from './hand-back.ts';
import { pull } from './pull.ts';
import { queueForAgent } from './queue-for-agent.ts';
import { resolve } from './resolve.ts';
import { findVisible } from './store.ts';
import { transfer } from './transfer.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshAccount();
});
afterAll(stopApps);

describe('assign', () => {
  it('gives an owner, says so in the thread and tells', async () => {
    const agent = await fresh.ctxOf({ role: 'agent', name: '小航' });
    const built = await buildConversation(fresh);
    const c = await assign(fresh.ctx, built.conversationId, { assigneeId: agent.actor.id! });
    expect(c).toMatchObject({
      handler: 'agent',
      assigneeId: agent.actor.id,
      queuedAt: null,
      lastSeq: 2,
    });
    const told = (await fresh.eventsOf('conversation.assigned')).find(
      (e) => e.conversation.id === built.conversationId,
    );
    expect(told).toMatchObject({ previousAssigneeId: null, conversation: { lastSeq: 2 } });
  });

  it('publishes nothing when nothing changes', async () => {
    const built = await buildConversation(fresh);
    await assign(fresh.ctx, built.conversationId, { assigneeId: fresh.ctx.actor.id! });
    const before = (await fresh.events()).length;
    await assign(fresh.ctx, built.conversationId, { assigneeId: fresh.ctx.actor.id! });
    expect((await fresh.events()).length).toBe(before);
  });

  it('is compare-and-set where the caller says whom it saw', async () => {
    const built = await buildConversation(fresh);
    const [a, b] = [await fresh.ctxOf({ role: 'agent' }), await fresh.ctxOf({ role: 'agent' })];
    const take = (me: typeof a) =>
      assign(me!, built.conversationId, { assigneeId: me!.actor.id!, expectedAssigneeId: null });
    const results = await Promise.allSettled([take(a), take(b)]);
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    const lost = results.find((r) => r.status === 'rejected');
    expect(lost?.reason).toMatchObject({
      code: expect.stringMatching(/conversation_(taken|not_found)/),
    });
  });

  it('refuses unknown agents, resolved conversations, and roles without the permission', async () => {
    const built = await buildConversation(fresh);
    const unknown = { assigneeId: newId() };
    await expect(assign(fresh.ctx, built.conversationId, unknown)).rejects.toMatchObject({
      code: 'agent_not_found',
    });
    const powerless = { ...fresh.ctx, may: new Set<never>() };
    const me = { assigneeId: fresh.ctx.actor.id! };
    await expect(assign(powerless, built.conversationId, me)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await resolve(fresh.ctx, built.conversationId);
    await expect(assign(fresh.ctx, built.conversationId, me)).rejects.toMatchObject({
      code: 'conversation_resolved',
    });
  });
});

describe('pull', () => {
  it('takes what has waited longest, each exactly once', async () => {
    const own = await freshAccount();
    const first = await buildConversation(own);
    own.clock.advance(1000);
    await buildConversation(own);
    own.clock.advance(1000);
    await buildConversation(own);
    const one = await pull(own.ctx);
    expect(one.conversation?.id).toBe(first.conversationId);
    const [a, b] = await Promise.all([
      pull(await own.ctxOf({ role: 'agent' })),
      pull(await own.ctxOf({ role: 'agent' })),
    ]);
    expect(a!.conversation?.id).not.toBe(b!.conversation?.id);
    expect((await pull(own.ctx)).conversation).toBeNull();
  });

  it('leaves other teams’ queues alone', async () => {
    const own = await freshAccount();
    const team = await createTeam(own.ctx, { name: '售后', agentIds: [] });
    await buildConversation(own, { teamId: team.id });
    const outsider = await own.ctxOf({ role: 'agent' });
    expect((await pull(outsider)).conversation).toBeNull();
    const member = await own.ctxOf({ role: 'agent', teamIds: [team.id] });
    expect((await pull(member)).conversation).not.toBeNull();
  });
});

describe('assignIfWaiting', () => {
  it('never gives an agent more than their capacity, whoever assigns at once', async () => {
    const own = await freshAccount();
    const agent = await own.ctxOf({ role: 'agent', capacity: 2 });
    const waiting = await Promise.all(Array.from({ length: 6 }, () => buildConversation(own)));
    const { countHeld } = await import('./held-and-waiting.ts');
    const done = await Promise.all(
      waiting.map((w) =>
        assignIfWaiting(own.ctx, {
          conversationId: w.conversationId,
          agentId: agent.actor.id!,
          hasRoom: async ({ id, capacity }) => (await countHeld(own.ctx, id)) < capacity,
        }),
      ),
    );
    expect(done.filter(Boolean)).toHaveLength(2);
    expect(await countHeld(own.ctx, agent.actor.id!)).toBe(2);
  });
});

describe('transfer', () => {
  it('to a team goes into its queue with a note only agents see', async () => {
    const own = await freshAccount();
    const team = await createTeam(own.ctx, { name: '售后', agentIds: [] });
    const built = await buildConversation(own);
    await assign(own.ctx, built.conversationId, { assigneeId: own.ctx.actor.id! });
    const c = await transfer(own.ctx, built.conversationId, { teamId: team.id, note: '客户很急' });
    expect(c).toMatchObject({ handler: 'queue', teamId: team.id, assigneeId: null });
    expect(c.queuedAt).not.toBeNull();
    const [told] = await own.eventsOf('conversation.transferred');
    expect(told).toMatchObject({ note: '客户很急', previousAssigneeId: own.ctx.actor.id });
    const { listVisitorMessages } = await import('../channels/web/visitor-verbs.ts');
    const seen = await listVisitorMessages(built.visitor, built.conversationId, { limit: 50 });
    expect(JSON.stringify(seen)).not.toContain('客户很急');
  });

  it('refuses an agent of another account', async () => {
    const other = await freshAccount();
    const built = await buildConversation(fresh);
    await expect(
      transfer(fresh.ctx, built.conversationId, { agentId: other.ctx.actor.id!, note: '' }),
    ).rejects.toMatchObject({ code: 'agent_not_found' });
  });
});

describe('queueForAgent and handBack', () => {
  it('hands over once, with reason and summary, and back', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own, { isBotEnabled: true });
    const handoff = {
      conversationId: built.conversationId,
      reason: 'asked' as const,
      summary: null,
    };
    expect(await queueForAgent(own.ctx, handoff)).toBe(true);
    expect(await queueForAgent(own.ctx, handoff)).toBe(false);
    expect(await own.eventsOf('conversation.queued')).toHaveLength(1);
    expect(await findVisible(own.ctx, built.conversationId)).toMatchObject({
      handler: 'queue',
      handoff: { reason: 'asked' },
    });
    const back = await handBack(own.ctx, built.conversationId);
    expect(back).toMatchObject({ handler: 'bot', assigneeId: null, queuedAt: null });
  });
});
