import type { Locale, Message } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Fresh, freshAccountIn, stopApps, testApp } from '../../../test/database.ts';
import { fakeClock } from '../../../test/fake-clock.ts';
import type { App } from '../../app.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { visitorContext } from '../channels/index.ts';
import { createVisitor } from '../contacts/index.ts';
import { assign } from '../conversations/assign.ts';
import { comeOnline } from '../conversations/conversation.fixture.ts';
import { handBack } from '../conversations/hand-back.ts';
import {
  findVisible,
  giveFeedback,
  pageOfMessages,
  receiveMessage,
  toVisitorConversation,
} from '../conversations/index.ts';
import { createInbox } from '../inboxes/index.ts';
import { importFaqs } from '../knowledge/import-faqs.ts';
import { leaveMessage } from './leave-message.ts';

const faqs = [
  {
    question: '退款多久到账？',
    questionEn: 'When will I get my refund?',
    similarQuestions: [
      '钱什么时候退给我',
      '退款要几天',
      '退的钱怎么还没到',
      'how long does a refund take',
    ],
    answers: { zh: '仓库收到后 48 小时内原路退款。', en: 'Within 48 hours of our receiving it.' },
  },
  {
    question: '怎么开发票？',
    questionEn: 'How do I get an invoice?',
    similarQuestions: ['可以开票吗', '发票在哪里申请', '要报销怎么拿发票'],
    answers: { zh: '订单详情点「申请发票」。', en: 'Tap “Invoice” in the order.' },
  },
  {
    question: '洗衣机怎么安装？',
    questionEn: '',
    similarQuestions: ['洗衣机安装要钱吗', '洗衣机上门安装怎么预约'],
    answers: { zh: '免费上门安装，提前 2 小时预约。', en: '' },
  },
  {
    question: '空调怎么安装？',
    questionEn: '',
    similarQuestions: ['空调安装要钱吗', '空调上门安装怎么预约'],
    answers: { zh: '免费安装，高空作业另收费。', en: '' },
  },
];

let app: App;
const clock = fakeClock(new Date());
beforeAll(async () => {
  app = await testApp({ clock, isStarted: true });
});
afterAll(stopApps);

/** A visitor of a fresh account whose bot knows a few things, and a way to talk to it. */
async function talk({ locale = 'zh' }: { locale?: Locale } = {}) {
  const fresh: Fresh = await freshAccountIn(app, clock);
  const { ctx, accountId, platform } = fresh;
  const rows = faqs.map((f) => ({ ...f, categoryId: null }));
  await importFaqs(ctx, { rows, isPublished: true });
  const inbox = await createInbox(ctx, { name: '网站', channel: 'web' });
  const contact = await transaction(ctx, (tx) => createVisitor(tx, { locale }));
  const claims = { accountId, inboxId: inbox.id, contactId: contact.id, isIdentified: false };
  const visitor = visitorContext(platform, claims, { name: contact.name, locale: 'zh' });
  let id = '';
  const write = async (text: string, chosenFaqId?: string): Promise<Message> => {
    const base = { inboxId: inbox.id, contactId: contact.id, clientId: newId() };
    const m = await receiveMessage(visitor, { ...base, text, chosenFaqId });
    id = m.conversationId;
    return m;
  };
  const thread = async () => (await pageOfMessages(ctx, id, { limit: 200 })).items;
  const botLines = async () => (await thread()).filter((m) => m.author.kind === 'bot');
  const settle = () => platform.outbox.reactor.idle();
  /** What waits for more to be said gets nothing more. */
  const settleAll = async () => {
    await settle();
    clock.advance(2000);
    await platform.database.db
      .updateTable('reactions')
      .set({ run_at: new Date(0) })
      .where('account_id', '=', accountId)
      .execute();
    await settle();
  };
  return {
    ...fresh,
    visitor,
    contactId: contact.id,
    id: () => id,
    write,
    thread,
    botLines,
    settle,
    settleAll,
    /** What the bot says to one message. */
    async ask(text: string, chosenFaqId?: string): Promise<Message[]> {
      const before = (await (id ? botLines() : Promise.resolve([]))).length;
      await write(text, chosenFaqId);
      await settleAll();
      return (await botLines()).slice(before);
    },
    row: async () => (await findVisible(ctx, id))!,
  };
}

describe('the bot', () => {
  it('answers differently worded questions with the source, and asks whether it helped', async () => {
    for (const [words, answer] of [
      ['退款多久到账', '仓库收到后 48 小时内原路退款。'],
      ['我退的钱怎么还没到啊', '仓库收到后 48 小时内原路退款。'],
      ['请问可以开发票吗', '订单详情点「申请发票」。'],
      ['how long does the refund take?', 'Within 48 hours of our receiving it.'],
    ]) {
      const t = await talk();
      const [said, ...more] = await t.ask(words!);
      expect([words, said?.text, more.length]).toEqual([words, answer, 0]);
      expect(said?.content).toMatchObject({ source: { title: expect.any(String) }, helpful: null });
    }
  });

  it('offers two close answers as buttons, and answers the one that is pressed', async () => {
    const t = await talk();
    const [offer] = await t.ask('怎么预约上门安装');
    const buttons = offer!.content.quickReplies!;
    expect(buttons.map((b) => b.label)).toEqual(
      expect.arrayContaining(['洗衣机怎么安装？', '空调怎么安装？', '转人工']),
    );
    const chosen = buttons.find((b) => b.label.startsWith('空调'))!;
    const [answer] = await t.ask(chosen.text, chosen.faqId);
    expect(answer?.text).toBe('免费安装，高空作业另收费。');
  });

  it('asks back once, then offers the next best, then hands over; never the same sentence twice', async () => {
    const t = await talk();
    const said: string[] = [];
    for (const words of ['量子纠缠是什么', '就是那个薛定谔的猫', '你到底懂不懂物理']) {
      said.push(...(await t.ask(words)).map((m) => m.text));
    }
    expect(said).toHaveLength(3);
    expect(new Set(said).size).toBe(3);
    expect(await t.row()).toMatchObject({
      handler: 'queue',
      handoff: { reason: 'not_understood' },
    });
  });

  it('waits for the rest of a question sent in pieces, and answers once', async () => {
    const t = await talk();
    const signal = vi.spyOn(t.platform.sockets, 'signal');
    await t.write('你好');
    await t.write('我想问');
    await t.settle();
    expect(await t.botLines()).toEqual([]);
    // Meanwhile the contact sees that somebody listens.
    const data = expect.objectContaining({ conversationId: t.id(), isTyping: true });
    const audience = { contactId: t.contactId };
    expect(signal).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'typing', audience, data }),
    );
    const [only, ...more] = await t.ask('退款多久到');
    expect(only?.text).toBe('仓库收到后 48 小时内原路退款。');
    expect(more).toEqual([]);
    clock.advance(5000);
    await t.platform.database.db
      .updateTable('reactions')
      .set({ run_at: new Date(0) })
      .where('account_id', '=', t.accountId)
      .execute();
    await t.settle();
    expect(await t.botLines()).toHaveLength(1);
  });

  it.each([
    [['我买的', '洗衣机', '怎么装'], /免费上门安装/],
    [['退款', '多久', '到账'], /48 小时/],
    [['can you tell me', 'how long does', 'a refund take'], /48 hours/],
  ])('answers %j once', async (pieces, answer) => {
    const t = await talk();
    for (const piece of pieces) {
      await t.write(piece);
      await t.settle();
      t.clock.advance(600);
    }
    await t.settleAll();
    const said = await t.botLines();
    expect(said.map((m) => m.text)).toEqual([expect.stringMatching(answer)]);
  });

  it('hears the question behind a number and behind a story', async () => {
    for (const lead of ['订单 LX20261106-86401 ', '我昨天在你们店买的东西，']) {
      for (const [question, answer] of [
        ['退款多久到账', /48 小时/],
        ['怎么开发票', /申请发票/],
      ] as const) {
        const t = await talk();
        const [said] = await t.ask(lead + question);
        expect([lead + question, said?.text]).toEqual([
          lead + question,
          expect.stringMatching(answer),
        ]);
      }
    }
  });

  it('never says the same answer twice, and hands over when it was none', async () => {
    const t = await talk();
    const [first] = await t.ask('退款多久到账');
    t.clock.advance(30_000);
    const [second] = await t.ask('退款多久到账');
    expect(second?.text).not.toBe(first?.text);
    expect(second?.content.quickReplies).toEqual([expect.objectContaining({ label: '转人工' })]);
    t.clock.advance(30_000);
    await t.ask('退款多久到账');
    expect(await t.row()).toMatchObject({ handler: 'queue', handoff: { reason: 'unhelpful' } });
  });

  it.each([
    ['没用', '还是没解决'],
    ['没解决', '还是不行'],
  ])('is sorry once (%s), and hands over at the second complaint (%s)', async (first, second) => {
    const t = await talk();
    await t.ask('退款多久到账');
    const [sorry] = await t.ask(first);
    expect(sorry?.text).toMatch(/抱歉|对不起|没解决/);
    await t.ask(second);
    expect(await t.row()).toMatchObject({ handler: 'queue', handoff: { reason: 'unhelpful' } });
  });

  it('offers no third list to somebody who chooses from none', async () => {
    const t = await talk();
    const said: string[] = [];
    for (const words of ['怎么预约上门安装', '上门安装怎么预约', '预约上门安装', '上门安装预约']) {
      said.push(...(await t.ask(words)).map((m) => m.text));
    }
    expect(new Set(said).size).toBe(said.length);
    expect(await t.row()).toMatchObject({
      handler: 'queue',
      handoff: { reason: 'not_understood' },
    });
  });

  it('goes on helping while nobody is there, and is silent when somebody comes', async () => {
    const t = await talk();
    await t.ask('转人工');
    const [answer] = await t.ask('怎么开发票');
    expect(answer?.text).toBe('订单详情点「申请发票」。');
    const [still] = await t.ask('人呢？？？');
    expect(still?.content.form).toBe('leave_message');
    expect(still?.text).toMatch(/没有人工|没上线|不在/);
    const row = await t.row();
    expect(row).toMatchObject({ handler: 'queue', waiting_since: expect.any(Date) });
    await comeOnline(t);
    expect(await t.ask('怎么开发票')).toEqual([]);
  });

  it.each([
    ['en', 'hi', /Hello/],
    ['zh', 'hi', /您好/],
    ['en', 'thanks', /welcome|Glad|pleasure/],
  ] as const)('answers what every language says in %s: %s', async (locale, words, answer) => {
    const t = await talk({ locale });
    const [said] = await t.ask(words);
    expect(said?.text).toMatch(answer);
  });

  it('greets when nothing follows the greeting', async () => {
    const t = await talk();
    await t.write('你好');
    clock.advance(5000);
    await t.settle();
    const [hello] = await t.botLines();
    expect(hello?.text).toMatch(/您好|在的/);
  });

  it('hands over in one step with reason and summary, and offers a form when nobody is there', async () => {
    const t = await talk();
    await t.ask('退款多久到账');
    await t.ask('我的订单 LX20261101-88341 一直没退，电话 13812345678');
    const [said] = await t.ask('转人工');
    expect(said?.content.form).toBe('leave_message');
    const row = await t.row();
    expect(row).toMatchObject({ handler: 'queue', handoff: { reason: 'asked' } });
    const { summary } = row.handoff!;
    expect(summary?.aim).toMatch(/退/);
    expect(summary?.tried.join()).toContain('退款多久到账');
    expect(JSON.stringify(summary)).toContain('88341');
    expect(JSON.stringify(summary)).not.toContain('13812345678');
    expect(await t.eventsOf('conversation.queued')).toHaveLength(1);
    const words = { name: '王先生', text: '请尽快联系我', clientId: newId() };
    await expect(leaveMessage(t.visitor, t.id(), words)).rejects.toMatchObject({
      code: 'way_to_answer_missing',
    });
    const left = await leaveMessage(t.visitor, t.id(), { ...words, phone: '13812345678' });
    expect(left).toMatchObject({ conversationId: t.id(), text: '请尽快联系我' });
    expect(await toVisitorConversation(t.visitor, await t.row())).toMatchObject({
      handler: 'queue',
      hasLeftMessage: true,
      queue: null,
    });
    const { handoff } = await t.row();
    const { aim, tried, values } = summary!;
    expect(handoff).toMatchObject({ reason: 'left_message', summary: { aim, tried, values } });
    expect(handoff?.summary?.text).toContain('转人工原因：客户留言');
  });

  it('is silent once somebody has taken over, and informed when it gets the conversation back', async () => {
    const t = await talk();
    await t.ask('退款多久到账');
    await assign(t.ctx, t.id(), { assigneeId: t.ctx.actor.id! });
    expect(await t.ask('怎么开发票')).toEqual([]);
    await handBack(t.ctx, t.id());
    await t.settle();
    expect((await t.botLines()).at(-1)?.text).toMatch(/智能客服|交回/);
    const [answer] = await t.ask('洗衣机怎么安装');
    expect(answer?.text).toBe('免费上门安装，提前 2 小时预约。');
    expect((await t.botLines()).filter((m) => m.text.includes('申请发票'))).toEqual([]);
  });

  it('resolves what the contact confirms, and offers more where an answer was no help', async () => {
    const t = await talk();
    const [answer] = await t.ask('退款多久到账');
    await giveFeedback(t.visitor, {
      contactId: t.contactId,
      messageId: answer!.id,
      isHelpful: false,
    });
    await t.settle();
    const offer = (await t.botLines()).at(-1)!;
    expect(offer.content.quickReplies?.map((b) => b.label)).toContain('转人工');
    await t.ask('怎么开发票');
    await t.ask('解决了，谢谢');
    expect((await t.row()).status).toBe('resolved');
  });

  it('hears a farewell behind words about the answer', async () => {
    const t = await talk();
    await t.ask('退款多久到账');
    await t.ask('哦原路退回，知道了，谢谢');
    expect((await t.row()).status).toBe('resolved');
  });

  it('answers each message once, also when a turn runs twice', async () => {
    const t = await talk();
    const { respond } = await import('./respond.ts');
    await t.ask('退款多久到账');
    const [event] = (await t.events()).filter((e) => e.type === 'message.received');
    await respond({ platform: t.platform, accountId: t.accountId, event: event!, attempt: 2 });
    expect(await t.botLines()).toHaveLength(1);
  });
});
