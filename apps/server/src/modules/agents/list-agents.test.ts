import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { listAgents } from './list-agents.ts';
import { buildPerson } from './person.fixture.ts';

it('goes through all of them page by page, and through nobody else’s', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  await buildPerson(otherCtx);
  const ids = [ctx.actor.id!];
  for (let i = 0; i < 4; i++) ids.push((await buildPerson(ctx)).id);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listAgents(ctx, { limit: 2, cursor });
    seen.push(...page.items.map((a) => a.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(ids);
});

it('tells who has a console open', async () => {
  const { ctx } = await freshAccount();
  const person = await buildPerson(ctx);
  const { accountId, db, platform } = ctx;
  const here = {
    account_id: accountId,
    kind: 'agent' as const,
    id: person.id,
    node_id: platform.nodeId,
  };
  const soon = new Date(Date.now() + 60_000);
  await db
    .insertInto('presence')
    .values({ ...here, expires_at: soon })
    .execute();
  const { items } = await listAgents(ctx, { limit: 50 });
  expect(items.filter((a) => a.isConnected).map((a) => a.id)).toEqual([person.id]);
});

it.each(['x', 'WzFd', 'WyJub3QtYW4taWQiXQ'])('refuses the cursor %s', async (cursor) => {
  const { ctx } = await freshAccount();
  await expect(listAgents(ctx, { limit: 2, cursor })).rejects.toMatchObject({
    code: 'validation_failed',
  });
});
