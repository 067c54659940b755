import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { newId } from '../../platform/ids.ts';
import { buildConversation, comeOnline } from './conversation.fixture.ts';
import { getDrafts, saveDraft } from './drafts.ts';
import { giveFeedback } from './give-feedback.ts';
import { leaveQueue } from './leave-queue.ts';
import { listConversations } from './list-conversations.ts';
import { markRead, markReadByContact } from './mark-read.ts';
import { placesInQueue } from './queue-place.ts';
import { rate } from './rate.ts';
import { reopen } from './reopen.ts';
import { resolve } from './resolve.ts';
import { sendAsBot } from './send-message.ts';
import { setTags } from './set-tags.ts';
import { snooze } from './snooze.ts';
import { findVisible } from './store.ts';
import { wakeDue } from './wake.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshAccount();
});
afterAll(stopApps);

const inAnHour = () => new Date(fresh.clock.now().getTime() + 3_600_000).toISOString();

describe('snooze and wake', () => {
  it('comes back when its time has come, and not before', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own);
    await snooze(own.ctx, built.conversationId, inAnHour());
    await wakeDue(own.platform);
    expect((await findVisible(own.ctx, built.conversationId))?.status).toBe('snoozed');
    own.clock.advance(3_600_001);
    await wakeDue(own.platform);
    expect((await findVisible(own.ctx, built.conversationId))?.status).toBe('open');
    expect(await own.eventsOf('conversation.woken')).toHaveLength(1);
  });

  it.each([-1, 400 * 86_400])('refuses a time %d seconds away', async (seconds) => {
    const built = await buildConversation(fresh);
    const until = new Date(fresh.clock.now().getTime() + seconds * 1000).toISOString();
    await expect(snooze(fresh.ctx, built.conversationId, until)).rejects.toMatchObject({
      code: 'validation_failed',
    });
  });
});

describe('resolve and reopen', () => {
  it('resolves once, and comes back to whoever reopens it', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own);
    await resolve(own.ctx, built.conversationId);
    await resolve(own.ctx, built.conversationId);
    expect(await own.eventsOf('conversation.resolved')).toHaveLength(1);
    const c = await reopen(own.ctx, built.conversationId);
    expect(c).toMatchObject({ status: 'open', handler: 'agent', assigneeId: own.ctx.actor.id });
  });

  it('does not reopen beside a running conversation of the same contact', async () => {
    const built = await buildConversation(fresh);
    await resolve(fresh.ctx, built.conversationId);
    const next = await built.say('又来了');
    expect(next.conversationId).not.toBe(built.conversationId);
    await expect(reopen(fresh.ctx, built.conversationId)).rejects.toMatchObject({
      code: 'conversation_running',
    });
  });
});

describe('reading', () => {
  it('moves forward only and counts what is left', async () => {
    const built = await buildConversation(fresh);
    await built.say('二');
    await built.say('三');
    await markRead(fresh.ctx, built.conversationId, 2);
    expect((await findVisible(fresh.ctx, built.conversationId))?.unread_count).toBe(1);
    await markRead(fresh.ctx, built.conversationId, 1);
    await markRead(fresh.ctx, built.conversationId, 999);
    expect(await findVisible(fresh.ctx, built.conversationId)).toMatchObject({
      unread_count: 0,
      agent_read_seq: 3,
    });
  });

  it('is told by the contact for their own conversation only', async () => {
    const built = await buildConversation(fresh);
    const { contactId, conversationId } = built;
    await markReadByContact(built.visitor, { contactId, conversationId, upTo: 1 });
    const other = await buildConversation(fresh);
    await expect(
      markReadByContact(other.visitor, { contactId: other.contactId, conversationId, upTo: 1 }),
    ).rejects.toMatchObject({ code: 'conversation_not_found' });
  });
});

describe('drafts', () => {
  it('are kept apart by kind and removed when empty', async () => {
    const built = await buildConversation(fresh);
    await saveDraft(fresh.ctx, built.conversationId, { kind: 'message', text: '写到一半' });
    await saveDraft(fresh.ctx, built.conversationId, { kind: 'note', text: '注意' });
    await saveDraft(fresh.ctx, built.conversationId, { kind: 'message', text: '' });
    const { drafts } = await getDrafts(fresh.ctx, built.conversationId);
    expect(drafts.map((d) => [d.kind, d.text])).toEqual([['note', '注意']]);
  });
});

describe('tags', () => {
  it('are trimmed, unique, and told only when changed', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own);
    const c = await setTags(own.ctx, built.conversationId, [' 退款 ', '退款', '', '物流']);
    expect(c.tags).toEqual(['退款', '物流']);
    await setTags(own.ctx, built.conversationId, ['退款', '物流']);
    expect(await own.eventsOf('conversation.tagged')).toHaveLength(1);
  });
});

describe('rating and feedback', () => {
  it('keeps the contact’s rating', async () => {
    const built = await buildConversation(fresh);
    const { contactId, conversationId } = built;
    await rate(built.visitor, { contactId, conversationId, rating: 4, comment: '快' });
    expect((await findVisible(fresh.ctx, conversationId))?.rating).toBe(4);
  });

  it('takes feedback on an answer, and only on an answer', async () => {
    const own = await freshAccount();
    const built = await buildConversation(own, { isBotEnabled: true });
    const { systemContext } = await import('../context.ts');
    const bot = systemContext(own.platform, own.accountId, { kind: 'bot', name: '智能客服' });
    const faqId = newId();
    const said = await sendAsBot(bot, {
      conversationId: built.conversationId,
      clientId: newId(),
      text: '三天内到账',
      content: { source: { faqId, title: '退款' }, helpful: null },
    });
    const { contactId } = built;
    await giveFeedback(built.visitor, { contactId, messageId: said!.id, isHelpful: false });
    expect(await own.eventsOf('faq.feedback')).toEqual([
      { faqId, messageId: said!.id, isHelpful: false },
    ]);
    await expect(
      giveFeedback(built.visitor, { contactId, messageId: built.first.id, isHelpful: true }),
    ).rejects.toMatchObject({ code: 'message_not_found' });
  });
});

describe('the queue', () => {
  it('counts places in the order of waiting and forgets who leaves', async () => {
    const own = await freshAccount();
    const first = await buildConversation(own);
    own.clock.advance(1000);
    const second = await buildConversation(own);
    expect((await placesInQueue(own.ctx, null)).map((p) => p.place)).toEqual([null, null]);
    await comeOnline(own);
    const places = await placesInQueue(own.ctx, null);
    expect(places.map((p) => [p.conversationId, p.place?.position])).toEqual([
      [first.conversationId, 1],
      [second.conversationId, 2],
    ]);
    expect(places[0]!.place?.estimatedWaitMinutes).toBeNull();
    await leaveQueue(first.visitor, first.contactId, first.conversationId);
    const [left] = await placesInQueue(own.ctx, null);
    expect(left).toMatchObject({ conversationId: second.conversationId, place: { position: 1 } });
  });
});

describe('listing', () => {
  it('pages through a folder without losing or repeating any', async () => {
    const own = await freshAccount();
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) {
      ids.unshift((await buildConversation(own)).conversationId);
      own.clock.advance(1000);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listConversations(own.ctx, { folder: 'all', limit: 3, cursor });
      seen.push(...page.items.map((c) => c.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(ids);
    const queue = await listConversations(own.ctx, { folder: 'queue', limit: 50 });
    expect(queue.items.map((c) => c.id)).toEqual([...ids].reverse());
  });

  it('refuses a cursor of its own making only when it is none', async () => {
    for (const cursor of ['x', 'W10', Buffer.from('["a","b"]').toString('base64url')]) {
      await expect(
        listConversations(fresh.ctx, { folder: 'all', limit: 3, cursor }),
      ).rejects.toMatchObject({ code: 'validation_failed' });
    }
  });
});
