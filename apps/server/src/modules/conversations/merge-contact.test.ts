import { CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { type Fresh, freshAccount } from '../../../test/database.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { listAudit } from '../audit/list-audit.ts';
import { authenticateVisitor, sendAsVisitor } from '../channels/index.ts';
import { startSession } from '../channels/web/start-session.ts';
import { identitiesOf } from '../contacts/contact.fixture.ts';
import { identify, recordEvent } from '../contacts/index.ts';
import { listContacts } from '../contacts/list-contacts.ts';
import { addNote } from '../contacts/notes.ts';
import { readContact } from '../contacts/read-contact.ts';
import { updateContact } from '../contacts/update-contact.ts';
import { upsertContact } from '../contacts/upsert-contact.ts';
import { upsertOrder } from '../contacts/upsert-order.ts';
import { createInbox } from '../inboxes/index.ts';
import { contactTimeline } from '../screens/contact-timeline.ts';
import { receiveMessage } from './index.ts';
import { mergeContact } from './merge-contact.ts';
import { previewMerge } from './preview-merge.ts';
import { resolve } from './resolve.ts';
import { undoMerge } from './undo-merge.ts';

const order = {
  status: 'paid' as const,
  items: [{ sku: 'A', name: '灯', quantity: 1, imageUrl: null }],
  totalCents: 100,
  currency: 'CNY',
  carrier: null,
  trackingNumber: null,
  placedAt: '2026-02-01T08:00:00.000Z',
};

/** An inbox and two people who came through it, one of them known to the company's system. */
async function pair(o: { isBotEnabled?: boolean } = {}) {
  const fresh = await freshAccount();
  const { ctx, platform } = fresh;
  const inbox = await createInbox(ctx, {
    name: '网站',
    channel: 'web',
    settings: { isBotEnabled: o.isBotEnabled ?? true },
  });
  const visit = async () => {
    const started = await start(fresh, inbox.publicKey);
    const visitor = await authenticateVisitor(platform, started.token, { locale: 'zh' });
    return { ...started, ctx: visitor, id: started.visitor.contactId };
  };
  const a = await visit();
  const b = await visit();
  await identify(ctx, { contactId: b.id, userId: 'u1', name: '周杰', attributes: { plan: 'pro' } });
  return { ...fresh, inbox, visit, a, b };
}

const start = (fresh: Pick<Fresh, 'platform'>, inbox: string, token?: string) =>
  startSession(
    { platform: fresh.platform, locale: 'zh', requestId: 'test', origin: undefined, host: '' },
    { inbox, token },
  );

/** Everything of an account that a merge could touch, as text; lines of history left out. */
async function stateOf({ ctx }: Fresh): Promise<Record<string, unknown[]>> {
  const read = async (text: string) =>
    (await ctx.db.executeQuery(CompiledQuery.raw(text, [ctx.accountId]))).rows;
  return {
    contacts: await read('select * from contacts where account_id = $1 order by id'),
    identities: await read(
      'select * from contact_identities where account_id = $1 order by kind, external_id',
    ),
    orders: await read('select * from orders where account_id = $1 order by id'),
    events: await read('select * from contact_events where account_id = $1 order by id'),
    notes: await read('select * from contact_notes where account_id = $1 order by id'),
    conversations: await read(
      `select id, contact_id, status, handler, assignee_id, queued_at, resolved_at, snoozed_until, unread_count
       from conversations where account_id = $1 order by id`,
    ),
  };
}

it('moves everything, and undoing puts everything back as it was', async () => {
  const p = await pair();
  const { ctx, a, b, clock } = p;
  await sendAsVisitor(a.ctx, { clientId: 'a-says-hello', text: '我的灯呢' });
  clock.advance(1000);
  await sendAsVisitor(b.ctx, { clientId: 'b-says-hello', text: '发票' });
  await recordEvent(a.ctx, a.id, 'added_to_cart', { sku: 'A' });
  await upsertOrder(ctx, { id: a.id, number: 'LX1' }, order);
  await upsertOrder(ctx, { id: b.id, number: 'LX2' }, order);
  await addNote(ctx, a.id, '说话很急');
  await updateContact(ctx, a.id, {
    phone: '13900139000',
    tier: 'gold',
    tags: ['急'],
    attributes: { plan: 'free', city: '上海' },
  });
  await updateContact(ctx, b.id, { tags: ['老客'] });
  const before = await stateOf(p);

  const preview = await previewMerge(ctx, { intoId: b.id, fromId: a.id });
  expect(await stateOf(p)).toEqual(before);
  expect(preview.moves).toEqual({
    identities: 1,
    orders: 1,
    events: 1,
    notes: 1,
    conversations: 1,
  });
  expect(preview.closes).toHaveLength(1);
  expect(preview.attributes).toEqual([{ key: 'plan', into: 'pro', from: 'free' }]);
  expect(preview.fields.map((f) => [f.field, f.wins])).toEqual([
    ['name', 'into'],
    ['email', 'into'],
    ['phone', 'from'],
    ['tier', 'from'],
    ['locale', 'into'],
  ]);

  const { contact, mergeId } = await mergeContact(ctx, { intoId: b.id, fromId: a.id, choices: {} });
  expect(contact).toEqual(preview.result);
  expect(contact).toMatchObject({
    name: '周杰',
    phone: '13900139000',
    tier: 'gold',
    tags: ['老客', '急'],
    attributes: { plan: 'pro', city: '上海' },
  });
  expect(await readContact(ctx, a.id)).toMatchObject({ mergedIntoId: b.id });
  const { items } = await listContacts(ctx, { limit: 10 });
  expect(items.map((c) => c.id)).toEqual([b.id]);
  const after = await stateOf(p);
  for (const table of ['identities', 'orders', 'events', 'notes', 'conversations']) {
    for (const row of after[table]!) expect(row).toMatchObject({ contact_id: b.id });
  }

  const undone = await undoMerge(ctx, mergeId);
  expect(undone.from).toMatchObject({ id: a.id, mergedIntoId: null, tier: 'gold' });
  expect(await stateOf(p)).toEqual(before);
  await expect(undoMerge(ctx, mergeId)).rejects.toMatchObject({ code: 'contact_merge_undone' });
  const audit = (await listAudit(ctx, { limit: 10 })).items.map((e) => e.action);
  expect(audit).toEqual(expect.arrayContaining(['contact.merge', 'contact.undo_merge']));
  const acts = (await contactTimeline(ctx, b.id, { kind: 'act', limit: 5 })).items;
  expect(acts).toMatchObject([
    { type: 'merge_undone' },
    { type: 'merged', isUndone: true, mergeId },
  ]);
});

it('lets the caller choose whose value stays', async () => {
  const { ctx, a, b } = await pair();
  await updateContact(ctx, a.id, { name: '周先生', email: 'a@mail.example', tier: 'vip' });
  await updateContact(ctx, b.id, { email: 'b@mail.example' });
  const choices = { name: 'from', email: 'from', tier: 'into' } as const;
  const { contact } = await mergeContact(ctx, { intoId: b.id, fromId: a.id, choices });
  expect(contact).toMatchObject({ name: '周先生', email: 'a@mail.example', tier: 'standard' });
});

it('keeps what was made and changed after the merge', async () => {
  const p = await pair();
  const { ctx, a, b } = p;
  await updateContact(ctx, a.id, { phone: '13900139000', attributes: { city: '上海' } });
  const { mergeId } = await mergeContact(ctx, { intoId: b.id, fromId: a.id, choices: {} });
  await updateContact(ctx, b.id, { phone: '13700137000', attributes: { city: '北京', age: 30 } });
  await upsertOrder(ctx, { id: b.id, number: 'LX9' }, order);
  const note = await addNote(ctx, b.id, '合并后写的');
  await expect(addNote(ctx, a.id, 'x')).rejects.toMatchObject({ code: 'contact_merged' });
  // One browser begins a conversation under each of the two names it is known by.
  const mine = await sendAsVisitor(b.ctx, { clientId: 'b-after-merge', text: '还有一件事' });
  await resolve(ctx, mine.conversationId);
  const fresh = await authenticateVisitor(p.platform, a.token, { locale: 'zh' });
  expect(fresh.actor.id).toBe(b.id);
  const theirs = await sendAsVisitor(fresh, { clientId: 'a-after-merge', text: '另一台电脑' });

  const { contact, from } = await undoMerge(ctx, mergeId);
  expect(contact).toMatchObject({
    phone: '13700137000',
    attributes: { plan: 'pro', city: '北京', age: 30 },
  });
  expect(from).toMatchObject({ phone: '13900139000', attributes: { city: '上海' } });
  const state = await stateOf(p);
  expect(state.orders).toMatchObject([{ number: 'LX9', contact_id: b.id }]);
  expect(state.notes).toMatchObject([{ id: note.id, contact_id: b.id }]);
  const whose = new Map(
    (state.conversations as { id: string; contact_id: string }[]).map((c) => [c.id, c.contact_id]),
  );
  expect(whose.get(mine.conversationId)).toBe(b.id);
  expect(whose.get(theirs.conversationId)).toBe(a.id);
});

it('keeps the old token working: it sees what the two have together, and after the undoing its own', async () => {
  const p = await pair();
  const { ctx, a, b, inbox } = p;
  const said = await sendAsVisitor(b.ctx, { clientId: 'b-says-hello', text: '发票' });
  const own = await sendAsVisitor(a.ctx, { clientId: 'a-says-hello', text: '我的灯呢' });
  const { mergeId } = await mergeContact(ctx, { intoId: b.id, fromId: a.id, choices: {} });
  const merged = await start(p, inbox.publicKey, a.token);
  expect(merged.visitor).toMatchObject({ contactId: b.id, name: '周杰' });
  expect(merged.conversations.map((c) => c.id).toSorted()).toEqual(
    [said.conversationId, own.conversationId].toSorted(),
  );
  const still = await authenticateVisitor(p.platform, a.token, { locale: 'zh' });
  await undoMerge(ctx, mergeId);
  // Let in before the undoing, it speaks for itself again from the next word on.
  const next = await sendAsVisitor(still, { clientId: 'a-after-undoing', text: '我的灯到了' });
  expect(next.conversationId).toBe(own.conversationId);
  const alone = await start(p, inbox.publicKey, merged.token);
  expect(alone.visitor.contactId).toBe(a.id);
  expect(alone.conversations.map((c) => c.id)).toEqual([own.conversationId]);
});

it('answers a repeat over a merge with what was stored the first time', async () => {
  const { ctx, a, b, platform } = await pair();
  const first = await sendAsVisitor(a.ctx, { clientId: 'said-only-once', text: '在吗' });
  await mergeContact(ctx, { intoId: b.id, fromId: a.id, choices: {} });
  const again = await authenticateVisitor(platform, a.token, { locale: 'zh' });
  const second = await sendAsVisitor(again, { clientId: 'said-only-once', text: '在吗' });
  expect(second.id).toBe(first.id);
});

it('goes on after the undoing with the conversation it had closed, unless somebody has replaced it', async () => {
  const { ctx: still, a, b, eventsOf } = await pair({ isBotEnabled: false });
  // Time goes on between any two looks at the clock.
  let ms = still.platform.clock.now().getTime();
  const clock = { now: () => new Date(ms++) };
  const ctx = { ...still, platform: { ...still.platform, clock } };
  const own = await sendAsVisitor(a.ctx, { clientId: 'a-says-hello', text: '我的灯呢' });
  const said = await sendAsVisitor(b.ctx, { clientId: 'b-says-hello', text: '发票' });
  const merge = () => mergeContact(ctx, { intoId: b.id, fromId: a.id, choices: {} });
  const first = await merge();
  expect(await eventsOf('conversation.resolved')).toMatchObject([
    { conversation: { id: own.conversationId } },
  ]);
  const queued = (await eventsOf('conversation.queued')).length;
  await undoMerge(ctx, first.mergeId);
  // It waits again: routing is told.
  expect((await eventsOf('conversation.queued')).slice(queued)).toMatchObject([
    { conversation: { id: own.conversationId, contactId: a.id, status: 'open' } },
  ]);
  const second = await merge();
  await resolve(ctx, said.conversationId);
  await undoMerge(ctx, second.mergeId);
  const again = await sendAsVisitor(a.ctx, { clientId: 'a-once-more', text: '还在' });
  expect(again.conversationId).toBe(own.conversationId);
});

it('loses no message that comes in while it runs, and lets none lie where nobody looks', async () => {
  const { ctx, a, b, inbox } = await pair();
  await sendAsVisitor(a.ctx, { clientId: 'the-first-one', text: '第一句' });
  const say = (who: typeof a, i: number) =>
    receiveMessage(who.ctx, {
      inboxId: inbox.id,
      contactId: who.id,
      clientId: `racing-${who.id}-${i}`,
      text: `第 ${i} 句`,
    });
  const rounds = 6;
  for (let round = 0; round < rounds; round++) {
    const merging = mergeContact(ctx, { intoId: b.id, fromId: a.id, choices: {} });
    const talking = [0, 1, 2, 3].flatMap((i) => [say(a, round * 10 + i), say(b, round * 10 + i)]);
    const [{ mergeId }, ...said] = await Promise.all([merging, ...talking]);
    const rows = await ctx.db
      .selectFrom('messages as m')
      .innerJoin('conversations as c', (j) =>
        j.onRef('c.account_id', '=', 'm.account_id').onRef('c.id', '=', 'm.conversation_id'),
      )
      .select(['m.id', 'c.contact_id'])
      .where('m.account_id', '=', ctx.accountId)
      .where('m.author_kind', '=', 'contact')
      .execute();
    const whose = new Map(rows.map((r) => [r.id, r.contact_id]));
    for (const message of said) expect(whose.get(message.id)).toBe(b.id);
    const undoing = undoMerge(ctx, mergeId);
    await Promise.all([undoing, say(a, round * 10 + 8), say(b, round * 10 + 8)]);
  }
  const { n } = await ctx.db
    .selectFrom('messages')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('account_id', '=', ctx.accountId)
    .where('author_kind', '=', 'contact')
    .executeTakeFirstOrThrow();
  expect(Number(n)).toBe(1 + rounds * 10);
});

it('does not wait in a circle when many merge and part at once', async () => {
  const { ctx, a, b, visit } = await pair();
  const c = await visit();
  const people = [a, b, c];
  const tries = Array.from({ length: 12 }, async (_, i) => {
    const [into, from] = [people[i % 3]!, people[(i + 1 + (i % 2)) % 3]!];
    try {
      const { mergeId } = await mergeContact(ctx, {
        intoId: into.id,
        fromId: from.id,
        choices: {},
      });
      await undoMerge(ctx, mergeId);
    } catch (error) {
      expect(error).toMatchObject({ code: 'contact_merged' });
    }
  });
  await Promise.all(tries);
});

it('undoes the later merge first', async () => {
  const { ctx, a, b, visit } = await pair();
  const c = await visit();
  const said = await sendAsVisitor(a.ctx, { clientId: 'a-says-hello', text: '我的灯呢' });
  const first = await mergeContact(ctx, { intoId: b.id, fromId: a.id, choices: {} });
  const second = await mergeContact(ctx, { intoId: c.id, fromId: b.id, choices: {} });
  await expect(undoMerge(ctx, first.mergeId)).rejects.toMatchObject({ code: 'contact_merged' });
  await undoMerge(ctx, second.mergeId);
  await undoMerge(ctx, first.mergeId);
  const found = await ctx.db
    .selectFrom('conversations')
    .select('contact_id')
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', said.conversationId)
    .executeTakeFirst();
  expect(found).toEqual({ contact_id: a.id });
});

it('keeps a block, and knows who may merge whom', async () => {
  const [{ ctx, a, b, ctxOf }, other] = [await pair(), await pair()];
  const merge = { intoId: b.id, fromId: a.id, choices: {} };
  const agent = await ctxOf({ role: 'agent' });
  await expect(mergeContact(agent, merge)).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(previewMerge(agent, merge)).rejects.toMatchObject({ code: 'not_allowed' });
  for (const ids of [
    { ...merge, fromId: other.a.id },
    { ...merge, intoId: other.a.id },
  ]) {
    await expect(mergeContact(ctx, ids)).rejects.toMatchObject({ code: 'contact_not_found' });
    await expect(previewMerge(ctx, ids)).rejects.toMatchObject({ code: 'contact_not_found' });
  }
  await expect(mergeContact(ctx, { ...merge, fromId: b.id })).rejects.toMatchObject({
    code: 'validation_failed',
    details: { field: 'fromId', reason: 'same_contact' },
  });
  const { mergeId } = await mergeContact(ctx, merge);
  await expect(undoMerge(other.ctx, mergeId)).rejects.toMatchObject({
    code: 'contact_merge_not_found',
  });
  await expect(undoMerge(agent, mergeId)).rejects.toMatchObject({ code: 'not_allowed' });
  // Nothing of a transaction that fails stays.
  const failing = transaction(ctx, async (tx) => {
    await undoMerge(tx, mergeId);
    throw new Error('after all not');
  });
  await expect(failing).rejects.toThrow('after all not');
  expect(await readContact(ctx, a.id)).toMatchObject({ mergedIntoId: b.id });
});

it('finds the contact that stays under every id the company knows', async () => {
  const { ctx, b } = await pair();
  const twin = await upsertContact(ctx, 'u2', { name: '周杰（旧）' });
  await mergeContact(ctx, { intoId: b.id, fromId: twin.id, choices: {} });
  expect((await upsertContact(ctx, 'u2', { tier: 'vip' })).id).toBe(b.id);
  expect((await identitiesOf(ctx)).filter((i) => i.kind === 'user')).toHaveLength(2);
});
