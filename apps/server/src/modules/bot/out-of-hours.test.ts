import type { HoursInput, InboxSettings, Message } from '@lingxi/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Fresh, freshAccountIn, stopApps, testApp } from '../../../test/database.ts';
import { fakeClock } from '../../../test/fake-clock.ts';
import type { App } from '../../app.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { createTeam } from '../agents/create-team.ts';
import { visitorContext } from '../channels/index.ts';
import { createVisitor } from '../contacts/index.ts';
import { systemContext } from '../context.ts';
import { assign } from '../conversations/assign.ts';
import { comeOnline } from '../conversations/conversation.fixture.ts';
import {
  findVisible,
  pageOfMessages,
  placesInQueue,
  receiveMessage,
  toVisitorConversation,
} from '../conversations/index.ts';
import { createHours } from '../hours/index.ts';
import { updateHours } from '../hours/write-hours.ts';
import { createInbox } from '../inboxes/index.ts';
import { updateInbox } from '../inboxes/update-inbox.ts';
import { assignWaiting } from '../routing/assign-waiting.ts';
import { leaveMessage } from './leave-message.ts';

let app: App;
let secondNode: App;
// Monday, 20:00 in Shanghai.
const evening = new Date('2026-03-02T20:00:00+08:00');
const clock = fakeClock(evening);
beforeAll(async () => {
  app = await testApp({ clock, isStarted: true });
  secondNode = await testApp({ clock });
});
afterAll(stopApps);

const nine = [{ from: '09:00', to: '18:00' }];
const hours = (name: string, o: Partial<HoursInput> = {}): HoursInput => ({
  name,
  timezone: 'Asia/Shanghai',
  week: [nine, nine, nine, nine, nine, [], []],
  holidays: [],
  ...o,
});
const always = [{ from: '00:00', to: '24:00' }];
const openAllDay = Array.from({ length: 7 }, () => always);

/** A shop whose people work from nine to six, and a visitor who comes in the evening. */
async function evenings(settings: Partial<InboxSettings> = {}) {
  clock.set(evening);
  const fresh: Fresh = await freshAccountIn(app, clock);
  const { ctx, accountId, platform } = fresh;
  const kept = await createHours(ctx, hours('白班'));
  const inbox = await createInbox(ctx, {
    name: '网站',
    channel: 'web',
    settings: { hoursId: kept.id, ...settings },
  });
  const settle = async () => {
    await platform.outbox.reactor.idle();
    clock.advance(2000);
    await platform.database.db
      .updateTable('reactions')
      .set({ run_at: new Date(0) })
      .where('account_id', '=', accountId)
      .execute();
    await platform.outbox.reactor.idle();
  };
  const comes = async (locale: 'zh' | 'en' = 'zh') => {
    const contact = await transaction(ctx, (tx) => createVisitor(tx, { locale }));
    const claims = { accountId, inboxId: inbox.id, contactId: contact.id, isIdentified: false };
    const visitor = visitorContext(platform, claims, { name: contact.name, locale });
    let id = '';
    const botLines = async () =>
      (await pageOfMessages(ctx, id, { limit: 200 })).items.filter((m) => m.author.kind === 'bot');
    return {
      visitor,
      id: () => id,
      row: async () => (await findVisible(ctx, id))!,
      async ask(text: string): Promise<Message[]> {
        const before = id ? (await botLines()).length : 0;
        const base = { inboxId: inbox.id, contactId: contact.id, clientId: newId() };
        id = (await receiveMessage(visitor, { ...base, text })).conversationId;
        await settle();
        return (await botLines()).slice(before);
      },
    };
  };
  return { ...fresh, inbox, kept, settle, comes };
}

it('says when people are back, offers the form and keeps the conversation', async () => {
  const shop = await evenings();
  await comeOnline(shop);
  const v = await shop.comes();
  const [said, ...more] = await v.ask('转人工');
  expect(said?.text).toContain('明天 9:00');
  expect(said?.content.form).toBe('leave_message');
  expect(more).toEqual([]);
  // Somebody has the console open, and is still given nothing.
  expect(await v.row()).toMatchObject({ handler: 'queue', assignee_id: null });
  expect(await toVisitorConversation(v.visitor, await v.row())).toMatchObject({ queue: null });
  const again = await v.ask('有人吗');
  expect(again).toHaveLength(1);
  expect(again[0]!.text).toContain('明天 9:00');
  expect(again[0]!.text).not.toBe(said?.text);
  const text = '我的冰箱不制冷，请明天联系我';
  await leaveMessage(v.visitor, v.id(), { text, phone: '13812345678', clientId: newId() });
  const { handoff } = await v.row();
  expect(handoff?.reason).toBe('left_message');
  // What was left is what the morning's agent needs.
  expect(handoff?.summary?.aim).toContain('冰箱不制冷');
});

it('speaks English of it, with the zone', async () => {
  const v = await (await evenings()).comes('en');
  const [said] = await v.ask('talk to a person');
  expect(said?.text).toContain('tomorrow at 09:00 GMT+8');
});

it('lets contacts wait without a form where the inbox is set so', async () => {
  const v = await (await evenings({ outOfHours: 'queue' })).comes();
  const [said] = await v.ask('转人工');
  expect(said?.text).toMatch(/明天 9:00.*(排队|位置)/);
  expect(said?.content.form).toBeUndefined();
  expect(await v.row()).toMatchObject({ handler: 'queue' });
  const [again] = await v.ask('有人吗');
  expect(again?.text).toContain('明天 9:00');
  expect(again?.content.form).toBeUndefined();
});

it('opens at 9:00: who waits is given out once, whichever node comes first', async () => {
  const shop = await evenings();
  await comeOnline(shop);
  const visitors = [await shop.comes(), await shop.comes()];
  for (const v of visitors) await v.ask('转人工');
  const nodes = [
    systemContext(app.platform, shop.accountId),
    systemContext(secondNode.platform, shop.accountId),
  ];
  clock.set(new Date('2026-03-03T08:59:59+08:00'));
  expect(await Promise.all(nodes.map(assignWaiting))).toEqual([0, 0]);
  expect((await placesInQueue(shop.ctx, null)).map((p) => p.place)).toEqual([null, null]);

  clock.set(new Date('2026-03-03T09:00:00+08:00'));
  expect((await placesInQueue(shop.ctx, null)).map((p) => p.place?.position)).toEqual([1, 2]);
  const given = await Promise.all(nodes.map(assignWaiting));
  expect(given[0]! + given[1]!).toBe(2);
  for (const v of visitors) {
    expect(await v.row()).toMatchObject({ handler: 'agent', assignee_id: shop.ctx.actor.id });
  }
  expect(await shop.eventsOf('conversation.assigned')).toHaveLength(2);
});

it('gives out what waits as soon as the hours are changed so that they are open', async () => {
  const shop = await evenings();
  await comeOnline(shop);
  const v = await shop.comes();
  await v.ask('转人工');
  await updateHours(shop.ctx, shop.kept.id, { week: openAllDay });
  await shop.settle();
  expect(await v.row()).toMatchObject({ handler: 'agent' });

  const other = await evenings();
  await comeOnline(other);
  const w = await other.comes();
  await w.ask('转人工');
  await updateInbox(other.ctx, other.inbox.id, { settings: { hoursId: null } });
  await other.settle();
  expect(await w.row()).toMatchObject({ handler: 'agent' });
});

it('lets an agent take it out of hours', async () => {
  const shop = await evenings();
  const v = await shop.comes();
  await v.ask('转人工');
  await assign(shop.ctx, v.id(), { assigneeId: shop.ctx.actor.id! });
  expect(await v.row()).toMatchObject({ handler: 'agent' });
});

it('goes by the team’s own hours before those of the inbox', async () => {
  const shop = await evenings();
  const late = await createHours(shop.ctx, hours('全天', { week: openAllDay }));
  const agentIds = [shop.ctx.actor.id!];
  const team = await createTeam(shop.ctx, { name: '夜班', agentIds, hoursId: late.id });
  await updateInbox(shop.ctx, shop.inbox.id, { settings: { teamId: team.id } });
  await comeOnline(shop);
  const v = await shop.comes();
  const [said] = await v.ask('转人工');
  expect(said?.text).not.toContain('明天');
  expect(await v.row()).toMatchObject({ handler: 'agent' });
});

it('is not held up by a closed inbox full of those who wait, nor counts them as ahead', async () => {
  const shop = await evenings();
  await comeOnline(shop);
  const early = await shop.comes();
  await early.ask('转人工');
  const open = await createInbox(shop.ctx, { name: '夜间', channel: 'web' });
  const { id } = open;
  const contact = await transaction(shop.ctx, (tx) => createVisitor(tx, { locale: 'zh' }));
  const claims = {
    accountId: shop.accountId,
    inboxId: id,
    contactId: contact.id,
    isIdentified: false,
  };
  const visitor = visitorContext(shop.platform, claims, { name: contact.name, locale: 'zh' });
  await updateInbox(shop.ctx, id, { settings: { isBotEnabled: false } });
  const base = { inboxId: id, contactId: contact.id, clientId: newId() };
  const { conversationId } = await receiveMessage(visitor, { ...base, text: '在吗' });
  const [, second] = await placesInQueue(shop.ctx, null);
  expect(second).toMatchObject({ conversationId, place: { position: 1 } });
  await shop.settle();
  expect(await findVisible(shop.ctx, conversationId)).toMatchObject({ handler: 'agent' });
  expect(await early.row()).toMatchObject({ handler: 'queue' });
});

it('says only that nobody is there where it never opens again', async () => {
  const shop = await evenings();
  await updateHours(shop.ctx, shop.kept.id, { week: Array.from({ length: 7 }, () => []) });
  const v = await shop.comes();
  const [said] = await v.ask('转人工');
  expect(said?.text).toMatch(/没有人工|不在/);
  expect(said?.text).not.toContain('{{');
});

it('speaks in the company’s own words and name, and never the same twice in a row', async () => {
  const none = { zh: '', en: '' };
  const sorry = '抱歉，{{bot.name}}没听懂，换个说法好吗？';
  const shop = await evenings({
    bot: { name: { zh: '小灵', en: 'Ling' }, glyph: '灵' },
    wording: {
      handoff: none,
      nobody: none,
      closed: { zh: '{{account.name}}已打烊，{{hours.opensAt}} 见。', en: '' },
      notUnderstood: { zh: sorry, en: '' },
      closing: none,
    },
  });
  const v = await shop.comes();
  const said = [...(await v.ask('量子纠缠是什么')), ...(await v.ask('就是薛定谔的猫'))];
  expect(said.map((m) => m.author.name)).toEqual(['小灵', '小灵']);
  expect(said[0]!.text).toBe('抱歉，小灵没听懂，换个说法好吗？');
  expect(said[1]!.text).not.toBe(said[0]!.text);
  const [closed] = await v.ask('转人工');
  expect(closed?.text).toBe('测试企业已打烊，明天 9:00 见。');
  const [again] = await v.ask('有人吗');
  expect(again?.text).not.toBe(closed?.text);
});
