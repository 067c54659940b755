import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { orderOf } from '../../../test/isolation/visitors.ts';
import { newId } from '../../platform/ids.ts';
import { createTeam } from '../agents/create-team.ts';
import { upsertContact } from '../contacts/upsert-contact.ts';
import { upsertOrder } from '../contacts/upsert-order.ts';
import { assign } from '../conversations/assign.ts';
import { type Built, buildConversation } from '../conversations/conversation.fixture.ts';
import { resolve } from '../conversations/resolve.ts';
import { sendMessage } from '../conversations/send-message.ts';
import { setTags } from '../conversations/set-tags.ts';
import { findVisible } from '../conversations/store.ts';
import { transfer } from '../conversations/transfer.ts';
import { createFaq } from '../knowledge/create-faq.ts';
import { searchEverything } from './search-everything.ts';

let fresh: Fresh;
let built: Built;
beforeAll(async () => {
  fresh = await freshAccount();
  const { ctx } = fresh;
  built = await buildConversation(fresh, { text: '我想开电子发票，订单 20260301123456' });
  await sendMessage(ctx, {
    conversationId: built.conversationId,
    clientId: newId(),
    kind: 'note',
    text: '财务说发票周五寄出',
    fileIds: [],
  });
  await upsertContact(ctx, 'u1', { name: '发票先生', phone: '138 0013 8000' });
  await createFaq(ctx, {
    question: '发票怎么开',
    questionEn: 'How do I get an invoice?',
    similarQuestions: ['能开专票吗'],
    answers: { zh: '在订单页点「申请发票」。', en: 'Use the order page.' },
    categoryId: null,
    isPublished: true,
  });
});
afterAll(stopApps);

const find = (
  q: string,
  o: Partial<Parameters<typeof searchEverything>[1]> = {},
  ctx = fresh.ctx,
) => searchEverything(ctx, { limit: 20, ...o, q });
const shown = ({ text, marks }: { text: string; marks: [number, number][] }) =>
  marks.map(([start, length]) => text.slice(start, start + length));

describe('two characters', () => {
  it('find a message, a note, a contact and an entry, each marked where they stand', async () => {
    const { messages, notes, contacts, knowledge } = await find('发票');
    expect(messages!.items).toMatchObject([
      { conversationId: built.conversationId, seq: 1, author: { kind: 'contact' } },
    ]);
    expect(notes!.items).toMatchObject([{ author: { kind: 'agent' } }]);
    expect(contacts!.items).toMatchObject([
      { name: { text: '发票先生' }, lastConversationId: null },
    ]);
    expect(knowledge!.items).toMatchObject([
      { question: { text: '发票怎么开' }, isPublished: true },
    ]);
    for (const marked of [
      messages!.items[0]!.excerpt,
      notes!.items[0]!.excerpt,
      contacts!.items[0]!.name,
      knowledge!.items[0]!.question,
      knowledge!.items[0]!.excerpt,
    ])
      expect(shown(marked)).toEqual(['发票']);
  });

  it('do not find the same characters the other way round, or apart', async () => {
    expect((await find('票发')).messages!.items).toEqual([]);
    expect((await find('开发票')).messages!.items).toEqual([]);
    expect((await find('电子发票')).messages!.items).toHaveLength(1);
  });
});

it.each([
  ['发票 订单', 1],
  ['「电子发票，订单」', 1],
  ['"发票 订单"', 0],
  ['3456', 1],
  ['202603', 1],
  ['20260301123456', 1],
  ['2026030112345', 1],
  ['20260301123457', 0],
  ['？', 0],
])('「%s」 finds %i', async (q, count) => {
  expect((await find(q, { kind: 'messages' })).messages!.items).toHaveLength(count);
});

it('finds a contact by the last digits of the number, and says why', async () => {
  for (const q of ['8000', '13800138000', '138 0013 8000', '138-0013']) {
    const { items } = (await find(q, { kind: 'contacts' })).contacts!;
    expect(items, q).toMatchObject([{ found: { field: 'phone' } }]);
  }
  expect(shown((await find('8000')).contacts!.items[0]!.found!.value)).toEqual(['8000']);
});

it('finds a conversation by its number, for those who may see it', async () => {
  const built = await buildConversation(fresh, { text: '编号查得到吗' });
  const { number } = (await findVisible(fresh.ctx, built.conversationId))!;
  for (const q of [String(number), `#${number}`]) {
    const [first] = (await find(q)).messages!.items;
    expect(first).toMatchObject({
      conversationId: built.conversationId,
      conversationNumber: number,
    });
  }
  expect((await find('#999999999')).messages!.items).toEqual([]);
  const team = await createTeam(fresh.ctx, { name: '看不到的组', agentIds: [] });
  await transfer(fresh.ctx, built.conversationId, { teamId: team.id, note: '' });
  const stranger = await fresh.ctxOf({ role: 'agent' });
  const seen = await searchEverything(stranger, { q: `#${number}`, limit: 20 });
  expect(seen.messages!.items).toEqual([]);
});

it('finds whose order it is by its whole number', async () => {
  const person = await upsertContact(fresh.ctx, 'buyer', { name: '买家' });
  await upsertOrder(fresh.ctx, { id: person.id, number: 'SO-2026-77' }, orderOf('x'));
  expect((await find(' SO-2026-77 ', { kind: 'contacts' })).contacts!.items).toMatchObject([
    { id: person.id, found: { field: 'order', value: { text: 'SO-2026-77' } } },
  ]);
  expect((await find('SO-2026-78', { kind: 'contacts' })).contacts!.items).toEqual([]);
});

it('shows the similar question that was found, and English entries', async () => {
  expect((await find('专票')).knowledge!.items[0]!.excerpt.text).toBe('能开专票吗');
  expect((await find('invo')).knowledge!.items[0]!.excerpt.text).toBe('How do I get an invoice?');
  const english = { ...fresh.ctx, locale: 'en' as const };
  const { knowledge } = await searchEverything(english, { q: 'invo', limit: 20 });
  expect(shown(knowledge!.items[0]!.question).join('')).toMatch(/^invo/i);
});

describe('a filter', () => {
  it('narrows messages and notes, and leaves the other kinds out', async () => {
    const other = await buildConversation(fresh, { text: '发票抬头写错了' });
    await setTags(fresh.ctx, other.conversationId, ['开票']);
    await assign(fresh.ctx, other.conversationId, { assigneeId: fresh.ctx.actor.id! });
    const ids = async (o: Parameters<typeof find>[1]) =>
      (await find('发票', o)).messages!.items.map((m) => m.conversationId);
    expect(await ids({})).toEqual([other.conversationId, built.conversationId]);
    for (const filter of [
      { inboxId: other.inboxId },
      { tag: '开票' },
      { assigneeId: fresh.ctx.actor.id! },
    ])
      expect(await ids(filter)).toEqual([other.conversationId]);
    expect(await ids({ tag: '别的' })).toEqual([]);
    expect(await ids({ author: 'agent' })).toEqual([]);
    expect(await ids({ channel: 'web', status: 'open', author: 'contact' })).toHaveLength(2);
    await resolve(fresh.ctx, other.conversationId);
    expect(await ids({ status: 'resolved' })).toEqual([other.conversationId]);
    const { contacts, knowledge } = await find('发票', { status: 'open' });
    expect([contacts, knowledge]).toEqual([null, null]);
    expect((await find('发票', { author: 'agent' })).notes!.items).toHaveLength(1);
    expect((await find('发票', { author: 'bot' })).notes).toBeNull();
  });

  it('by time takes the beginning and leaves the end out', async () => {
    const { at } = (await find('电子发票')).messages!.items[0]!;
    const later = new Date(Date.parse(at) + 1).toISOString();
    const count = async (o: { from?: string; to?: string }) =>
      (await find('电子发票', o)).messages!.items.length;
    expect(await count({ from: at, to: later })).toBe(1);
    expect(await count({ from: later })).toBe(0);
    expect(await count({ to: at })).toBe(0);
  });
});

it('shows only what the caller may see and read', async () => {
  const account = await freshAccount();
  const team = await createTeam(account.ctx, { name: '售后', agentIds: [] });
  const theirs = await buildConversation(account, { text: '退款在哪里看', teamId: team.id });
  const agent = await account.ctxOf({ role: 'agent' });
  const member = await account.ctxOf({ role: 'agent', teamIds: [team.id] });
  const ids = async (ctx: typeof agent) =>
    (await find('退款', {}, ctx)).messages!.items.map((m) => m.conversationId);
  expect(await ids(agent)).toEqual([]);
  expect(await ids(member)).toEqual([theirs.conversationId]);
  const reader = { ...member, may: new Set(['conversation:read'] as const) };
  expect(await find('退款', {}, reader)).toMatchObject({ contacts: null, knowledge: null });
  await expect(find('退款', { kind: 'knowledge' }, reader)).rejects.toMatchObject({
    code: 'not_allowed',
  });
});

describe('pages', () => {
  it('walk back through all that was said, over spans of every length, and miss nothing', async () => {
    const account = await freshAccount();
    const { conversationId, say } = await buildConversation(account, { text: '退款 0' });
    for (let n = 1; n <= 40; n++) {
      // From minutes to more than a year between two of them.
      account.clock.advance(60_000 * 1.4 ** n);
      await say(`退款 ${n}，还有发票`);
    }
    const read: number[] = [];
    let cursor: string | null | undefined;
    do {
      const page: Awaited<ReturnType<typeof find>> = await find(
        '退款',
        { kind: 'messages', limit: 7, ...(cursor ? { cursor } : {}) },
        account.ctx,
      );
      read.push(...page.messages!.items.map((m) => m.seq));
      cursor = page.messages!.nextCursor;
    } while (cursor);
    expect(read).toEqual(Array.from({ length: 41 }, (_, i) => 41 - i));
    const all = await find('退款', { kind: 'messages', limit: 200 }, account.ctx);
    expect(all.messages!.items.every((m) => m.conversationId === conversationId)).toBe(true);
    expect(all.messages!.nextCursor).toBeNull();
  });

  it('of contacts and knowledge go on where they stopped', async () => {
    const account = await freshAccount();
    for (let n = 0; n < 3; n++) await upsertContact(account.ctx, `u${n}`, { name: `欧阳 ${n}` });
    const first = (await find('欧阳', { kind: 'contacts', limit: 2 }, account.ctx)).contacts!;
    const cursor = first.nextCursor!;
    const next = (await find('欧阳', { kind: 'contacts', limit: 2, cursor }, account.ctx))
      .contacts!;
    expect(next.nextCursor).toBeNull();
    expect([...first.items, ...next.items].map((c) => c.name.text).toSorted()).toEqual([
      '欧阳 0',
      '欧阳 1',
      '欧阳 2',
    ]);
  });
});
