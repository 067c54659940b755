import { afterAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { audited } from '../agents/person.fixture.ts';
import { buildConversation } from './conversation.fixture.ts';
import { listTags } from './list-tags.ts';
import { createTag, deleteTag, mergeTag, renameTag } from './manage-tags.ts';
import { setTags } from './set-tags.ts';
import { findVisible } from './store.ts';

afterAll(stopApps);

const tagged = async (own: Fresh, tags: string[]): Promise<string> => {
  const { conversationId } = await buildConversation(own);
  await setTags(own.ctx, conversationId, tags);
  return conversationId;
};
const tagsOf = async (own: Fresh, id: string) => (await findVisible(own.ctx, id))!.tags;
const known = async ({ ctx }: Fresh, q?: string) =>
  (await listTags(ctx, { q, limit: 50, isCounted: true })).items;
const idOf = async (own: Fresh, name: string) =>
  (await known(own)).find((t) => t.name === name)!.id;

describe('known tags', () => {
  it('are known from their first use on, counted, found and paged by name', async () => {
    const own = await freshAccount();
    await tagged(own, ['退款', '加急']);
    await tagged(own, ['退款', '50%']);
    const all = await known(own);
    expect(all.map((t) => [t.name, t.uses]).sort()).toEqual([
      ['50%', 1],
      ['加急', 1],
      ['退款', 2],
    ]);
    expect((await known(own, '款')).map((t) => t.name)).toEqual(['退款']);
    expect((await known(own, '%')).map((t) => t.name)).toEqual(['50%']);
    const first = await listTags(own.ctx, { limit: 2, isCounted: false });
    const cursor = first.nextCursor!;
    const rest = await listTags(own.ctx, { limit: 2, cursor, isCounted: false });
    const names = [...first.items, ...rest.items].map((t) => t.name);
    expect(names).toEqual(all.map((t) => t.name));
    expect(rest).toMatchObject({ nextCursor: null, items: [{ uses: null }] });
  });

  it('are renamed wherever they are, once in a conversation', async () => {
    const own = await freshAccount();
    const a = await tagged(own, ['退货', '加急']);
    const b = await tagged(own, ['物流']);
    const id = await idOf(own, '退货');
    expect(await renameTag(own.ctx, id, '退换')).toEqual({ conversations: 1 });
    expect(await tagsOf(own, a)).toEqual(['退换', '加急']);
    expect(await tagsOf(own, b)).toEqual(['物流']);
    await expect(renameTag(own.ctx, id, '加急')).rejects.toMatchObject({
      code: 'validation_failed',
      details: { field: 'name', reason: 'name_taken' },
    });
    expect(await tagsOf(own, a)).toEqual(['退换', '加急']);
    await renameTag(own.ctx, id, '退换');
    expect(await own.eventsOf('tag.updated')).toEqual([
      { tagId: id, name: '退货', becomes: '退换' },
    ]);
  });

  it('become one, and are taken away', async () => {
    const own = await freshAccount();
    const a = await tagged(own, ['退货', 'vip']);
    const b = await tagged(own, ['VIP', 'vip']);
    const [lower, upper] = [await idOf(own, 'vip'), await idOf(own, 'VIP')];
    await expect(mergeTag(own.ctx, lower, lower)).rejects.toMatchObject({
      details: { reason: 'same_tag' },
    });
    expect(await mergeTag(own.ctx, lower, upper)).toEqual({ conversations: 2 });
    expect(await tagsOf(own, a)).toEqual(['退货', 'VIP']);
    expect(await tagsOf(own, b)).toEqual(['VIP']);
    await expect(mergeTag(own.ctx, lower, upper)).rejects.toMatchObject({ code: 'tag_not_found' });
    expect(await deleteTag(own.ctx, upper)).toEqual({ conversations: 2 });
    expect(await tagsOf(own, a)).toEqual(['退货']);
    expect(await tagsOf(own, b)).toEqual([]);
    const acts = (await audited(own.ctx)).filter((e) => e.action.startsWith('tag.'));
    expect(acts.map((e) => [e.action, e.details])).toEqual([
      ['tag.merge', { name: 'vip', becomes: 'VIP', conversations: 2 }],
      ['tag.delete', { name: 'VIP', becomes: null, conversations: 2 }],
    ]);
  });

  it('are managed by leads and administrators only', async () => {
    const own = await freshAccount();
    const agent = await own.ctxOf({ role: 'agent' });
    const lead = await own.ctxOf({ role: 'lead' });
    const notAllowed = { code: 'not_allowed' };
    await expect(createTag(agent, '新')).rejects.toMatchObject(notAllowed);
    const tag = await createTag(lead, '新');
    await expect(createTag(lead, '新')).rejects.toMatchObject({ code: 'validation_failed' });
    await expect(renameTag(agent, tag.id, '旧')).rejects.toMatchObject(notAllowed);
    await expect(deleteTag(agent, tag.id)).rejects.toMatchObject(notAllowed);
    expect((await listTags(agent, { limit: 50, isCounted: false })).items).toHaveLength(1);
  });

  it('stay whole while they are set and changed at once', async () => {
    const own = await freshAccount();
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push(await tagged(own, i % 2 ? ['一'] : ['二', '三']));
    for (let round = 0; round < 4; round++) {
      const [one, two] = [await idOf(own, '一'), await idOf(own, '二')];
      const acts = [
        mergeTag(own.ctx, one, two),
        mergeTag(own.ctx, two, one),
        ...ids.map((id, i) => setTags(own.ctx, id, i % 2 ? ['一', '二'] : ['三', '一'])),
      ];
      for (const act of await Promise.allSettled(acts)) {
        if (act.status === 'rejected') expect(act.reason).toMatchObject({ code: 'tag_not_found' });
      }
      for (const id of ids) await setTags(own.ctx, id, ['一', '二']);
      for (const id of ids) await setTags(own.ctx, id, ['二']);
      for (const id of ids) await setTags(own.ctx, id, id === ids[0] ? ['一'] : ['二', '三']);
      const used = new Set((await Promise.all(ids.map((id) => tagsOf(own, id)))).flat());
      const names = (await known(own)).map((t) => t.name);
      expect(names).toEqual(expect.arrayContaining([...used]));
    }
  });
});
