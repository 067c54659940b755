import type { CannedResponseInput } from '@lingxi/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount } from '../../../test/database.ts';
import type { Context } from '../../platform/context/index.ts';
import { createTeam } from '../agents/create-team.ts';
import { audited } from '../agents/person.fixture.ts';
import { forgetDeleted } from './forget-deleted.ts';
import { listCanned, listCategories } from './list-canned.ts';
import {
  countUse,
  createCanned,
  deleteCanned,
  restoreCanned,
  updateCanned,
} from './write-canned.ts';

const day = 86_400_000;
const input = (o: Partial<CannedResponseInput> = {}): CannedResponseInput => ({
  scope: 'personal',
  teamId: null,
  shortcut: '您好',
  title: '问候',
  text: '您好，{{contact.name}}',
  category: '',
  ...o,
});

let own: Fresh;
let repairs: { id: string };
let sales: { id: string };
let agent: Context;
let lead: Context;
beforeEach(async () => {
  own = await freshAccount();
  repairs = await createTeam(own.ctx, { name: '维修', agentIds: [] });
  sales = await createTeam(own.ctx, { name: '售前', agentIds: [] });
  agent = await own.ctxOf({ role: 'agent', teamIds: [repairs.id] });
  lead = await own.ctxOf({ role: 'lead', teamIds: [repairs.id] });
});

const titles = async (ctx: Context, q?: string) =>
  (await listCanned(ctx, { q, limit: 50 })).items.map((c) => c.title);

describe('canned responses', () => {
  it('are seen by whom they are for', async () => {
    await createCanned(agent, input({ title: '我的' }));
    await createCanned(lead, input({ title: '维修的', scope: 'team', teamId: repairs.id }));
    await createCanned(own.ctx, input({ title: '售前的', scope: 'team', teamId: sales.id }));
    await createCanned(own.ctx, input({ title: '大家的', scope: 'all' }));
    expect((await titles(agent)).toSorted()).toEqual(['大家的', '我的', '维修的'].toSorted());
    expect((await titles(lead)).toSorted()).toEqual(['大家的', '维修的'].toSorted());
    expect((await titles(own.ctx)).toSorted()).toEqual(['售前的', '大家的', '维修的'].toSorted());
  });

  it('are written by those who may', async () => {
    const notAllowed = { code: 'not_allowed' };
    const forAll = input({ scope: 'all' });
    await expect(createCanned(agent, forAll)).rejects.toMatchObject(notAllowed);
    await expect(createCanned(lead, forAll)).rejects.toMatchObject(notAllowed);
    const ofTeam = input({ scope: 'team', teamId: repairs.id });
    await expect(createCanned(agent, ofTeam)).rejects.toMatchObject(notAllowed);
    await expect(
      createCanned(lead, input({ scope: 'team', teamId: sales.id })),
    ).rejects.toMatchObject(notAllowed);
    const shared = await createCanned(lead, ofTeam);
    await expect(updateCanned(agent, shared.id, { title: 'x' })).rejects.toMatchObject(notAllowed);
    await expect(updateCanned(lead, shared.id, { scope: 'all' })).rejects.toMatchObject(notAllowed);
    await expect(deleteCanned(agent, shared.id)).rejects.toMatchObject(notAllowed);
    const mine = await createCanned(agent, input());
    await expect(updateCanned(lead, mine.id, { title: 'x' })).rejects.toMatchObject({
      code: 'canned_response_not_found',
    });
    await expect(
      createCanned(own.ctx, input({ scope: 'team', teamId: null })),
    ).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('have one text for a shortcut of the same reach, and again after it was deleted', async () => {
    const first = await createCanned(agent, input({ shortcut: 'Hi' }));
    const taken = { code: 'validation_failed', details: { field: 'shortcut' } };
    await expect(createCanned(agent, input({ shortcut: 'hI' }))).rejects.toMatchObject(taken);
    await createCanned(own.ctx, input({ shortcut: 'hi', scope: 'all' }));
    await expect(
      createCanned(own.ctx, input({ shortcut: 'HI', scope: 'all' })),
    ).rejects.toMatchObject(taken);
    await deleteCanned(agent, first.id);
    await createCanned(agent, input({ shortcut: 'hi' }));
    await expect(restoreCanned(agent, first.id)).rejects.toMatchObject(taken);
  });

  it('come most used first, and are found by shortcut, title and text', async () => {
    const a = await createCanned(agent, input({ shortcut: 'a', title: '问候', text: '您好' }));
    const b = await createCanned(agent, input({ shortcut: 'tk', title: '退款', text: '三天到账' }));
    await countUse(agent, b.id);
    await countUse(agent, b.id);
    await countUse(agent, a.id);
    const page = await listCanned(agent, { limit: 1 });
    expect(page.items).toMatchObject([{ id: b.id, uses: 2 }]);
    const next = await listCanned(agent, { limit: 1, cursor: page.nextCursor! });
    expect(next).toMatchObject({ items: [{ id: a.id, uses: 1 }], nextCursor: null });
    for (const q of ['TK', '退', '到账']) expect(await titles(agent, q)).toEqual(['退款']);
    expect(await titles(agent, '%')).toEqual([]);
    await expect(countUse(lead, a.id)).rejects.toMatchObject({
      code: 'canned_response_not_found',
    });
  });

  it('name only variables that are filled in', async () => {
    const unknown = { details: { field: 'text', reason: 'unknown_variable' } };
    for (const text of ['{{contact.nmae}}您好', '{{ 订单 }}', '{{}}']) {
      await expect(createCanned(agent, input({ text }))).rejects.toMatchObject(unknown);
    }
    const made = await createCanned(agent, input({ text: '{{ order.number }} {一} }}' }));
    await expect(updateCanned(agent, made.id, { text: '{{x}}' })).rejects.toMatchObject(unknown);
  });

  it('are listed by reach, and counted by category for those who may use them', async () => {
    await createCanned(agent, input({ shortcut: 'a', category: '物流' }));
    await createCanned(agent, input({ shortcut: 'b', category: '物流' }));
    await createCanned(own.ctx, input({ scope: 'all', title: '大家的' }));
    await createCanned(own.ctx, input({ scope: 'team', teamId: sales.id, category: '售前' }));
    const all = await listCanned(agent, { scope: 'all', limit: 50 });
    expect(all.items.map((c) => c.title)).toEqual(['大家的']);
    expect((await listCategories(agent)).items).toEqual([
      { scope: 'personal', category: '物流', count: 2 },
      { scope: 'all', category: '', count: 1 },
    ]);
  });

  it('come back for thirty days after they were deleted, and are audited when shared', async () => {
    const mine = await createCanned(agent, input());
    const shared = await createCanned(own.ctx, input({ scope: 'all', title: '大家的' }));
    await deleteCanned(own.ctx, shared.id);
    await deleteCanned(agent, mine.id);
    own.clock.advance(30 * day - 1);
    await forgetDeleted(own.platform);
    expect(await restoreCanned(own.ctx, shared.id)).toMatchObject({ title: '大家的' });
    own.clock.advance(1);
    await forgetDeleted(own.platform);
    await expect(restoreCanned(agent, mine.id)).rejects.toMatchObject({
      code: 'canned_response_not_found',
    });
    expect((await audited(own.ctx)).map((e) => e.action).filter((a) => /canned/.test(a))).toEqual([
      'canned_response.create',
      'canned_response.delete',
      'canned_response.restore',
    ]);
  });
});
