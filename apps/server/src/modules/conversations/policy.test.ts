import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { createTeam } from '../agents/create-team.ts';
import { buildConversation } from './conversation.fixture.ts';
import { maySee, viewerOf } from './policy.ts';
import { findVisible, updateConversation } from './store.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshAccount();
});
afterAll(stopApps);

/** The rule stands twice, as a function and as SQL: both must say the same of every case. */
describe('who may see what', () => {
  it('is the same in memory and in SQL, for every scope and place', async () => {
    const mine = await createTeam(fresh.ctx, { name: '一组', agentIds: [] });
    const other = await createTeam(fresh.ctx, { name: '二组', agentIds: [] });
    const agent = await fresh.ctxOf({ role: 'agent', teamIds: [mine.id] });
    const colleague = await fresh.ctxOf({ role: 'agent' });
    const built = await buildConversation(fresh);
    const now = fresh.clock.now();
    let seen = 0;
    let cases = 0;
    for (const teamId of [null, mine.id, other.id]) {
      for (const [handler, assigneeId] of [
        ['bot', null],
        ['queue', null],
        ['agent', agent.actor.id!],
        ['agent', colleague.actor.id!],
      ] as const) {
        await transaction(fresh.ctx, (tx) =>
          updateConversation(tx, built.conversationId, {
            handler,
            assignee_id: assigneeId,
            team_id: teamId,
            queued_at: handler === 'queue' ? now : null,
          }),
        );
        for (const scope of ['all', 'teams', 'own'] as const) {
          const ctx: Context = { ...agent, scope };
          const inMemory = maySee(viewerOf(ctx), { handler, assigneeId, teamId });
          const inSql = (await findVisible(ctx, built.conversationId)) !== undefined;
          expect({ scope, handler, assigneeId, teamId, sees: inSql }).toEqual({
            scope,
            handler,
            assigneeId,
            teamId,
            sees: inMemory,
          });
          cases++;
          if (inSql) seen++;
        }
      }
    }
    // Neither rule says yes, or no, to everything.
    expect(cases).toBe(36);
    expect(seen).toBeGreaterThan(12);
    expect(seen).toBeLessThan(36);
  });
});
