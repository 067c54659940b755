import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { listAudit } from '../audit/list-audit.ts';
import { authenticateVisitor, sendAsVisitor } from '../channels/index.ts';
import { issueToken } from '../channels/web/visitor-token.ts';
import { buildConversation } from '../conversations/conversation.fixture.ts';
import { contactTimeline } from '../screens/contact-timeline.ts';
import { blockContact, liftBlocks, unblockContact } from './block.ts';
import { listContacts } from './list-contacts.ts';
import { readContact } from './read-contact.ts';

const spam = { reason: 'spam' as const, note: '一直发广告', until: null };

it('refuses what a blocked visitor sends, on an open connection too, and tells no bot and no queue', async () => {
  const fresh = await freshAccount();
  const { ctx, eventsOf, platform, accountId } = fresh;
  const { visitor, contactId, inboxId } = await buildConversation(fresh);
  const stranger = await buildConversation(fresh);
  const token = issueToken(platform, { accountId, inboxId, contactId, isIdentified: false });
  await expect(authenticateVisitor(platform, token, { locale: 'zh' })).resolves.toBeDefined();

  const blocked = await blockContact(ctx, contactId, spam);
  expect(blocked.block).toEqual({
    reason: 'spam',
    note: '一直发广告',
    until: null,
    byName: ctx.actor.name,
  });
  const told = (await eventsOf('message.received')).length;
  const queued = (await eventsOf('conversation.queued')).length;
  const send = () => sendAsVisitor(visitor, { clientId: 'after-the-block', text: '还在吗' });
  await expect(send()).rejects.toMatchObject({ code: 'contact_blocked' });
  await expect(authenticateVisitor(platform, token, { locale: 'zh' })).rejects.toMatchObject({
    code: 'contact_blocked',
  });
  await stranger.say('别人照常说话');
  expect(await eventsOf('message.received')).toHaveLength(told + 1);
  expect(await eventsOf('conversation.queued')).toHaveLength(queued);

  expect((await unblockContact(ctx, contactId)).block).toBeNull();
  await expect(send()).resolves.toMatchObject({ text: '还在吗' });
});

it('does not open a new conversation for a blocked visitor either', async () => {
  const fresh = await freshAccount();
  const { visitor, contactId, conversationId } = await buildConversation(fresh);
  await fresh.ctx.db
    .updateTable('conversations')
    .set({ status: 'resolved' })
    .where('account_id', '=', fresh.accountId)
    .where('id', '=', conversationId)
    .execute();
  await blockContact(fresh.ctx, contactId, spam);
  await expect(
    sendAsVisitor(visitor, { clientId: 'a-new-one', text: '再来一个' }),
  ).rejects.toMatchObject({ code: 'contact_blocked' });
  expect(await fresh.eventsOf('conversation.created')).toHaveLength(1);
});

it('is told, recorded, listed and shown once for each change', async () => {
  const fresh = await freshAccount();
  const { ctx, eventsOf } = fresh;
  const { contactId } = await buildConversation(fresh);
  await blockContact(ctx, contactId, spam);
  await blockContact(ctx, contactId, spam);
  await blockContact(ctx, contactId, { ...spam, reason: 'abuse' });
  expect((await listContacts(ctx, { blocked: 'yes', limit: 5 })).items).toHaveLength(1);
  await unblockContact(ctx, contactId);
  await unblockContact(ctx, contactId);
  expect((await listContacts(ctx, { blocked: 'yes', limit: 5 })).items).toEqual([]);
  expect(await eventsOf('contact.blocked')).toHaveLength(2);
  expect(await eventsOf('contact.unblocked')).toEqual([{ contactId }]);
  const audit = (await listAudit(ctx, { limit: 10 })).items.map((e) => e.action);
  expect(audit).toEqual(expect.arrayContaining(['contact.unblock', 'contact.block']));
  const { items } = await contactTimeline(ctx, contactId, { kind: 'act', limit: 10 });
  expect(items).toMatchObject([
    { type: 'unblocked', by: { id: ctx.actor.id } },
    { type: 'blocked', reason: 'abuse' },
    { type: 'blocked', reason: 'spam', note: '一直发广告' },
  ]);
});

it('ends by itself when it was meant for a while', async () => {
  const fresh = await freshAccount();
  const { ctx, clock, platform } = fresh;
  const { contactId, visitor } = await buildConversation(fresh);
  const until = new Date(clock.now().getTime() + 3_600_000).toISOString();
  await blockContact(ctx, contactId, { ...spam, until });
  clock.advance(3_500_000);
  await liftBlocks(platform);
  expect((await readContact(ctx, contactId)).block).toMatchObject({ until });
  clock.advance(100_000);
  await liftBlocks(platform);
  expect(await readContact(ctx, contactId)).toMatchObject({ block: null, blockedAt: null });
  await expect(
    sendAsVisitor(visitor, { clientId: 'after-an-hour', text: '我回来了' }),
  ).resolves.toBeDefined();
});

it('is for leads and administrators, and for contacts of the own account', async () => {
  const [fresh, other] = [await freshAccount(), await freshAccount()];
  const { contactId } = await buildConversation(fresh);
  const agent = await fresh.ctxOf({ role: 'agent' });
  await expect(blockContact(agent, contactId, spam)).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(unblockContact(agent, contactId)).rejects.toMatchObject({ code: 'not_allowed' });
  const lead = await fresh.ctxOf({ role: 'lead' });
  await expect(blockContact(lead, contactId, spam)).resolves.toBeDefined();
  await expect(blockContact(other.ctx, contactId, spam)).rejects.toMatchObject({
    code: 'contact_not_found',
  });
  const past = { ...spam, until: new Date(fresh.clock.now().getTime() - 1).toISOString() };
  await expect(blockContact(lead, contactId, past)).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'until' },
  });
});
