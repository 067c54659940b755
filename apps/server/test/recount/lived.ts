import type { Inbox, Message } from '@lingxi/contract';
import type { App } from '../../src/app.ts';
import { createTeam } from '../../src/modules/agents/create-team.ts';
import { leaveMessage } from '../../src/modules/bot/leave-message.ts';
import { authenticateVisitor, sendAsVisitor } from '../../src/modules/channels/index.ts';
import {
  giveFeedback,
  leaveQueue,
  pageOfMessages,
  rate,
  sendMessage,
} from '../../src/modules/conversations/index.ts';
import { createInbox } from '../../src/modules/inboxes/index.ts';
import { importFaqs } from '../../src/modules/knowledge/import-faqs.ts';
import type { Context } from '../../src/platform/context/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { type Fresh, freshAccountIn } from '../database.ts';
import type { FakeClock } from '../fake-clock.ts';
import { injectWith } from '../isolation/http.ts';

const faqs = [
  {
    question: '退款多久到账？',
    similarQuestions: ['钱什么时候退给我', '退款要几天', '退的钱怎么还没到'],
    answers: { zh: '仓库收到后 48 小时内原路退款。', en: '' },
  },
  {
    question: '怎么开发票？',
    similarQuestions: ['可以开票吗', '发票在哪里申请', '要报销怎么拿发票'],
    answers: { zh: '订单详情点「申请发票」。', en: '' },
  },
  {
    question: '洗衣机怎么安装？',
    similarQuestions: ['洗衣机安装要钱吗', '洗衣机上门安装怎么预约'],
    answers: { zh: '免费上门安装，提前 2 小时预约。', en: '' },
  },
  {
    question: '空调怎么安装？',
    similarQuestions: ['空调安装要钱吗', '空调上门安装怎么预约'],
    answers: { zh: '免费安装，高空作业另收费。', en: '' },
  },
];

/** A contact with a conversation, and what contacts do in one. */
export interface Contact {
  id(): string;
  say(text: string, o?: { chosenFaqId?: string; picture?: boolean }): Promise<Message>;
  /** Says it and waits; what the bot says to it. */
  ask(text: string, chosenFaqId?: string): Promise<Message[]>;
  judge(answer: Message, isHelpful: boolean): Promise<void>;
  leaveQueue(): Promise<void>;
  leaveMessage(text: string): Promise<void>;
  rate(rating: number): Promise<void>;
}

export interface Desk extends Fresh {
  entrances: Record<'website' | 'app' | 'noBot', Inbox>;
  teams: Record<'service' | 'sales', string>;
  agents: Record<'ann' | 'ben' | 'lead', Context>;
  /** An agent replies. */
  reply(agent: Context, contact: Contact, text?: string): Promise<unknown>;
  come(entrance?: 'website' | 'app' | 'noBot'): Promise<Contact>;
  /** The conversation a contact has written in last. */
  latestId(): string;
  /** Lets time pass. */
  after(minutes: number): void;
  /** Until everything that was told has been reacted to. */
  settle(): Promise<void>;
}

/** A small company with three entrances and two teams, in which nothing has happened yet. */
export async function openDesk(app: App, clock: FakeClock): Promise<Desk> {
  const fresh = await freshAccountIn(app, clock);
  const { ctx, accountId, platform } = fresh;
  await importFaqs(ctx, {
    rows: faqs.map((f) => ({ ...f, questionEn: '', categoryId: null })),
    isPublished: true,
  });
  const service = (await createTeam(ctx, { name: '售后', agentIds: [] })).id;
  const sales = (await createTeam(ctx, { name: '售前', agentIds: [] })).id;
  const entrance = (name: string, settings: object) =>
    createInbox(ctx, { name, channel: 'web', settings });
  const entrances = {
    website: await entrance('网站', { teamId: service }),
    app: await entrance('应用', {}),
    noBot: await entrance('热线', { teamId: sales, isBotEnabled: false }),
  };
  const agents = {
    ann: await fresh.ctxOf({ role: 'agent', teamIds: [service], name: 'Ann' }),
    ben: await fresh.ctxOf({ role: 'agent', teamIds: [sales], name: 'Ben' }),
    lead: await fresh.ctxOf({ role: 'lead', teamIds: [service], name: 'Lea' }),
  };

  const settle = async () => {
    for (;;) {
      await platform.outbox.reactor.idle();
      // What a reaction has put off, waiting for more words to come, comes at once, and later.
      const { rowCount } = await platform.database.pool.query(
        `update reactions set run_at = '2000-01-01'
         where account_id = $1 and failed_at is null and run_at > now()`,
        [accountId],
      );
      if (rowCount === 0) return;
      clock.advance(2000);
    }
  };

  let latestId = '';
  const upload = async (token: string): Promise<string> => {
    const keys = { session: '', visitor: { token } };
    return (await injectWith(app, 'files.uploadAsVisitor', { file: 'x' }, keys)).json().fileId;
  };
  const come: Desk['come'] = async (where = 'website') => {
    const inbox = entrances[where].publicKey;
    const session = (await injectWith(app, 'web.startSession', { body: { inbox } })).json();
    const { token } = session;
    const { contactId } = session.visitor;
    const visitor = await authenticateVisitor(platform, token, { locale: 'zh' });
    let id = '';
    const sayAll: Contact['say'] = async (text, { chosenFaqId, picture } = {}) => {
      const fileIds = picture ? [await upload(token)] : [];
      const m = await sendAsVisitor(visitor, { clientId: newId(), text, fileIds, chosenFaqId });
      id = m.conversationId;
      latestId = id;
      return m;
    };
    return {
      id: () => id,
      say: sayAll,
      async ask(text, chosenFaqId) {
        const { seq } = await sayAll(text, { ...(chosenFaqId ? { chosenFaqId } : {}) });
        clock.advance(2000);
        await settle();
        const { items } = await pageOfMessages(ctx, id, { after: seq, limit: 50 });
        return items.filter((m) => m.author.kind === 'bot');
      },
      async judge(answer, isHelpful) {
        await giveFeedback(visitor, { contactId, messageId: answer.id, isHelpful });
        await settle();
      },
      async leaveQueue() {
        await leaveQueue(visitor, contactId, id);
        await settle();
      },
      async leaveMessage(text) {
        await leaveMessage(visitor, id, { text, phone: '13800000000', clientId: newId() });
        await settle();
      },
      rate: (rating) => rate(visitor, { contactId, conversationId: id, rating, comment: '' }),
    };
  };
  return {
    ...fresh,
    entrances,
    teams: { service, sales },
    agents,
    come,
    latestId: () => latestId,
    reply: (agent, { id }, text = '您好') =>
      sendMessage(agent, { conversationId: id(), kind: 'message', clientId: newId(), text }),
    after: (minutes) => clock.advance(minutes * 60_000),
    settle,
  };
}
