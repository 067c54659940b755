import { describe, expect, test } from 'vitest';
import { applyEvent } from './apply-event.ts';
import { aConversation, aDesk, aMessage, anEvent, idsIn, me, minute } from './fixtures.ts';

const after4 = aConversation({ lastSeq: 4 });
const received = anEvent('message.received', after4, { message: aMessage(4) });

describe('a message of the contact', () => {
  test('joins the thread, the row and the counts', () => {
    const { desk, asks } = applyEvent(aDesk(), received);
    expect(desk.thread?.items.map((m) => m.seq)).toEqual([1, 2, 3, 4]);
    expect(desk.conversation).toMatchObject({
      lastSeq: 4,
      unreadCount: 1,
      waitingSince: minute(4),
      lastMessage: { preview: '第 4 句', at: minute(4) },
    });
    expect(desk.folders.mine?.[0]?.items[0]).toBe(desk.conversation);
    expect(desk.counts?.mineUnread).toBe(1);
    expect(asks).toEqual([]);
  });

  test('twice is once', () => {
    const once = applyEvent(aDesk(), received).desk;
    const twice = applyEvent(once, received).desk;
    expect(twice.thread?.items).toHaveLength(4);
    expect(twice.conversation?.unreadCount).toBe(1);
    expect(twice.counts?.mineUnread).toBe(1);
  });

  test('already in the snapshot is not counted again', () => {
    const held = aConversation({
      lastSeq: 4,
      unreadCount: 1,
      lastMessage: { ...after4.lastMessage!, at: minute(4) },
    });
    expect(applyEvent(aDesk({ conversation: held }), received).desk.conversation?.unreadCount).toBe(
      1,
    );
  });

  test('counts although another event of the same transaction has raised the position first', () => {
    const reopened = anEvent('conversation.reopened', after4, {});
    const first = applyEvent(aDesk(), reopened).desk;
    expect(applyEvent(first, received).desk.conversation?.unreadCount).toBe(1);
  });

  test('beyond the loaded stretch asks for what lies between, and shows no hole', () => {
    const later = aConversation({ lastSeq: 9 });
    const event = anEvent('message.received', later, { message: aMessage(9) });
    const { desk, asks } = applyEvent(aDesk(), event);
    expect(desk.thread?.items.map((m) => m.seq)).toEqual([1, 2, 3]);
    expect(asks).toEqual([{ what: 'messages', id: 'c1', after: 3 }]);
  });

  test('moves its row to the top', () => {
    const other = aConversation({
      id: 'c2',
      lastMessage: { ...after4.lastMessage!, at: minute(3.5) },
    });
    const desk = aDesk({
      folders: { mine: [{ items: [other, aConversation()], nextCursor: null }] },
    });
    expect(idsIn(applyEvent(desk, received).desk, 'mine')).toEqual(['c1', 'c2']);
  });
});

describe('a message of ours', () => {
  const reply = aMessage(4, {
    author: { kind: 'agent', id: me, name: '林晨' },
    clientId: 'mine-1',
  });
  const waiting = aConversation({ unreadCount: 2, waitingSince: minute(2), agentReadSeq: 1 });

  test('ends the wait and the unread count', () => {
    const event = anEvent('message.sent', after4, { message: reply });
    const { desk } = applyEvent(aDesk({ conversation: waiting }), event);
    expect(desk.conversation).toMatchObject({
      waitingSince: null,
      unreadCount: 0,
      agentReadSeq: 4,
    });
  });

  test('as a note changes neither', () => {
    const event = anEvent('message.sent', after4, { message: { ...reply, kind: 'note' } });
    const { desk } = applyEvent(aDesk({ conversation: waiting }), event);
    expect(desk.conversation).toMatchObject({ waitingSince: minute(2), unreadCount: 2 });
    expect(desk.conversation?.lastMessage?.kind).toBe('note');
  });

  test('a system line stands in the thread and not in the row', () => {
    const line = aMessage(4, { kind: 'event', text: '', content: { event: { type: 'assigned' } } });
    const event = anEvent('message.sent', after4, { message: line });
    const { desk } = applyEvent(aDesk(), event);
    expect(desk.thread?.items.at(-1)?.kind).toBe('event');
    expect(desk.conversation?.lastMessage?.preview).toBe('您好');
  });

  test('changed later is replaced where it stands', () => {
    const helpful = aMessage(2, { content: { helpful: true } });
    const event = anEvent('message.updated', aConversation(), { message: helpful });
    const { desk } = applyEvent(aDesk(), event);
    expect(desk.thread?.items[1]?.content.helpful).toBe(true);
    expect(desk.thread?.items).toHaveLength(3);
  });
});

describe('from folder to folder', () => {
  const queued = aConversation({ handler: 'queue', assigneeId: null, queuedAt: minute(1) });
  const folders = {
    mine: [{ items: [], nextCursor: null }],
    queue: [{ items: [queued], nextCursor: null }],
  };

  test('taken: from the queue to me, with the counts', () => {
    const taken = aConversation({ lastSeq: 4 });
    const event = anEvent('conversation.assigned', taken, { previousAssigneeId: null });
    const { desk } = applyEvent(aDesk({ conversation: queued, folders }), event);
    expect(idsIn(desk, 'queue')).toEqual([]);
    expect(idsIn(desk, 'mine')).toEqual(['c1']);
    expect(desk.counts).toMatchObject({ mine: 2, queue: 1, all: 6 });
    expect(desk.conversation?.queuedAt).toBeNull();
  });

  test('resolved and reopened: out and in again', () => {
    const resolved = aConversation({ status: 'resolved', lastSeq: 4 });
    const gone = applyEvent(aDesk(), anEvent('conversation.resolved', resolved, {})).desk;
    expect(idsIn(gone, 'mine')).toEqual([]);
    expect(gone.counts).toMatchObject({ mine: 0, all: 5, resolved: 6 });
    const back = aConversation({ lastSeq: 5 });
    const again = applyEvent(gone, anEvent('conversation.reopened', back, {})).desk;
    expect(idsIn(again, 'mine')).toEqual(['c1']);
    expect(again.counts).toMatchObject({ mine: 1, all: 6, resolved: 5 });
    expect(again.conversation?.resolvedAt).toBeNull();
  });

  test('the queue keeps the order of waiting', () => {
    const earlier = aConversation({ id: 'c0', handler: 'queue', queuedAt: minute(0) });
    const bot = aConversation({ handler: 'bot', assigneeId: null });
    const desk = aDesk({
      conversation: bot,
      folders: { queue: [{ items: [earlier], nextCursor: null }] },
    });
    const event = anEvent('conversation.queued', { ...queued, lastSeq: 4 }, { reason: 'asked' });
    const { desk: next, asks } = applyEvent(desk, event);
    expect(idsIn(next, 'queue')).toEqual(['c0', 'c1']);
    expect(next.conversation?.handoff?.reason).toBe('asked');
    expect(asks).toContainEqual({ what: 'conversation', id: 'c1' });
  });

  test('older than the loaded pages waits for its page', () => {
    const newer = aConversation({
      id: 'c9',
      lastMessage: { ...after4.lastMessage!, at: minute(30) },
    });
    const desk = aDesk({
      conversation: queued,
      folders: { mine: [{ items: [newer], nextCursor: 'more' }] },
    });
    const event = anEvent('conversation.assigned', after4, { previousAssigneeId: null });
    expect(idsIn(applyEvent(desk, event).desk, 'mine')).toEqual(['c9']);
  });
});

describe('a conversation that is not held', () => {
  test('is fetched for a folder on the screen', () => {
    const desk = aDesk({ conversation: undefined, thread: undefined });
    const { asks } = applyEvent(desk, received);
    expect(asks).toEqual([{ what: 'conversation', id: 'c1' }, { what: 'counts' }]);
  });

  test('is only counted when no folder shows it', () => {
    const others = aConversation({ assigneeId: 'agent-other' });
    const desk = aDesk({ conversation: undefined, thread: undefined });
    const event = anEvent('message.received', others, { message: aMessage(4) });
    expect(applyEvent(desk, event).asks).toEqual([{ what: 'counts' }]);
  });
});

describe('reading', () => {
  const unread = aConversation({ unreadCount: 2, agentReadSeq: 1 });

  test('by us to the end empties the count', () => {
    const event = anEvent('conversation.read', unread, { by: 'agent', seq: 3 });
    const { desk, asks } = applyEvent(
      aDesk({ conversation: unread, counts: { ...aDesk().counts!, mineUnread: 1 } }),
      event,
    );
    expect(desk.conversation?.unreadCount).toBe(0);
    expect(desk.counts?.mineUnread).toBe(0);
    expect(asks).toEqual([]);
  });

  test('by us to the middle asks how many are left', () => {
    const event = anEvent('conversation.read', unread, { by: 'agent', seq: 2 });
    const { desk, asks } = applyEvent(aDesk({ conversation: unread }), event);
    expect(desk.conversation?.agentReadSeq).toBe(2);
    expect(asks).toEqual([{ what: 'conversation', id: 'c1' }]);
  });

  test('by the contact moves the ticks, and only forward', () => {
    const forward = anEvent('conversation.read', unread, { by: 'contact', seq: 3 });
    const next = applyEvent(aDesk({ conversation: unread }), forward).desk;
    expect(next.conversation?.contactReadSeq).toBe(3);
    const late = anEvent('conversation.read', unread, { by: 'contact', seq: 2 });
    expect(applyEvent(next, late).desk.conversation?.contactReadSeq).toBe(3);
  });
});

test('news without a conversation changes nothing', () => {
  const desk = aDesk();
  const event = { ...received, type: 'account.updated', data: {} } as unknown as typeof received;
  expect(applyEvent(desk, event)).toEqual({ desk, asks: [] });
});
