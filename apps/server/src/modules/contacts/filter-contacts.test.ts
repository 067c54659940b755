import { limits } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { type Fresh, freshAccount } from '../../../test/database.ts';
import { blockContact } from './block.ts';
import { buildVisitor } from './contact.fixture.ts';
import { countMatching, listContacts } from './list-contacts.ts';
import { setPage } from './set-page.ts';
import { listTags, tagContacts } from './tag-contacts.ts';
import { updateContact } from './update-contact.ts';
import { upsertContact } from './upsert-contact.ts';

type Query = Partial<Parameters<typeof listContacts>[1]>;

/** Four people, a day apart: one of each kind there is to filter by. */
async function people() {
  const fresh: Fresh = await freshAccount();
  const { ctx, clock } = fresh;
  const days: string[] = [];
  const nextDay = () => {
    clock.advance(86_400_000);
    days.push(clock.now().toISOString());
  };
  nextDay();
  const vip = (await upsertContact(ctx, 'u1', { name: '王一', tier: 'vip', tags: ['老客'] })).id;
  nextDay();
  const plain = (await upsertContact(ctx, 'u2', { name: '王二', tags: ['老客', '急'] })).id;
  nextDay();
  const visitor = (await buildVisitor(ctx)).id;
  nextDay();
  const blocked = (await upsertContact(ctx, 'u3', { name: '王三' })).id;
  await blockContact(ctx, blocked, { reason: 'spam', note: '', until: null });
  nextDay();
  await setPage(ctx, vip, { url: 'https://shop.example/', title: '首页' });
  const ids = async (query: Query) =>
    (await listContacts(ctx, { limit: 50, ...query })).items.map((c) => c.id);
  return { ...fresh, days, vip, plain, visitor, blocked, ids };
}

it('filters by all there is, alone and together, and counts what is left', async () => {
  const { ctx, days, vip, plain, visitor, blocked, ids } = await people();
  const [, second, third] = days as [string, string, string];
  const cases: [Query, string[]][] = [
    [{}, [vip, blocked, visitor, plain]],
    [{ tier: 'vip' }, [vip]],
    [{ tag: '老客' }, [vip, plain]],
    [{ tag: '老' }, []],
    [{ identified: 'no' }, [visitor]],
    [{ identified: 'yes' }, [vip, blocked, plain]],
    [{ blocked: 'yes' }, [blocked]],
    [{ blocked: 'no' }, [vip, visitor, plain]],
    [{ createdFrom: second, createdTo: third }, [plain]],
    [{ seenFrom: third }, [vip, blocked, visitor]],
    [{ seenTo: third }, [plain]],
    [{ q: '王', tag: '老客', createdTo: second }, [vip]],
    [{ q: '王', identified: 'no' }, []],
  ];
  for (const [query, expected] of cases) {
    expect(await ids(query), JSON.stringify(query)).toEqual(expected);
    const counted = await countMatching(ctx, query);
    expect(counted, JSON.stringify(query)).toEqual({ count: expected.length, isMore: false });
  }
});

it('sorts by either date in either direction, page by page', async () => {
  const { ctx, vip, plain, visitor, blocked } = await people();
  const orders: [Query, string[]][] = [
    [{ sort: 'seen', order: 'asc' }, [plain, visitor, blocked, vip]],
    [{ sort: 'created', order: 'desc' }, [blocked, visitor, plain, vip]],
    [{ sort: 'created', order: 'asc' }, [vip, plain, visitor, blocked]],
  ];
  for (const [query, expected] of orders) {
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listContacts(ctx, { ...query, limit: 1, cursor });
      read.push(...page.items.map((c) => c.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(read, JSON.stringify(query)).toEqual(expected);
  }
});

it('tags many at once, tells those that have changed, and remembers the names', async () => {
  const { ctx, vip, plain, eventsOf } = await people();
  const told = (await eventsOf('contact.updated')).length;
  const change = { ids: [vip, plain, vip], add: ['急', '重点'], remove: ['老客'] };
  expect(await tagContacts(ctx, change)).toEqual({ changed: 2 });
  expect(await tagContacts(ctx, change)).toEqual({ changed: 0 });
  expect(await eventsOf('contact.updated')).toHaveLength(told + 2);
  const { items } = await listContacts(ctx, { tag: '重点', limit: 5 });
  expect(items.map((c) => c.tags)).toEqual([
    ['急', '重点'],
    ['急', '重点'],
  ]);
  // A tag nobody has any more is still suggested.
  expect((await listTags(ctx, {})).tags.toSorted()).toEqual(['急', '老客', '重点'].toSorted());
  expect(await listTags(ctx, { q: '老' })).toEqual({ tags: ['老客'] });
  expect(await listTags(ctx, { q: '%' })).toEqual({ tags: [] });
});

it('tags all or none, and no more than fit', async () => {
  const [{ ctx, vip, plain, ids }, other] = [await people(), await people()];
  const foreign = { ids: [vip, other.vip], add: ['x'], remove: [] };
  await expect(tagContacts(ctx, foreign)).rejects.toMatchObject({ code: 'contact_not_found' });
  const full = Array.from({ length: limits.tagsPerContact }, (_, i) => `标签${i}`);
  await updateContact(ctx, plain, { tags: full });
  const tooMany = { ids: [vip, plain], add: ['x'], remove: [] };
  await expect(tagContacts(ctx, tooMany)).rejects.toMatchObject({
    code: 'validation_failed',
    details: { reason: 'too_many_tags' },
  });
  expect(await ids({ tag: 'x' })).toEqual([]);
});
