import type { LingxiEvent, Message, VisitorConversation } from '@lingxi/contract';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  currentOf,
  initialState,
  isAskedToLeave,
  lastIncomingOf,
  reduce,
  type State,
  unreadOf,
  waitOf,
} from './state.ts';

const conversation = (
  id: string,
  more: Partial<VisitorConversation> = {},
): VisitorConversation => ({
  id,
  status: 'open',
  handler: 'bot',
  agent: null,
  queue: null,
  hasLeftMessage: false,
  lastSeq: 0,
  agentReadSeq: 0,
  contactReadSeq: 0,
  rating: null,
  survey: null,
  createdAt: '2026-11-18T06:00:00.000Z',
  ...more,
});

const message = (conversationId: string, seq: number, more: Partial<Message> = {}): Message => ({
  id: `${conversationId}-${seq}`,
  conversationId,
  seq,
  kind: 'message',
  author: { kind: 'bot', id: null, name: null },
  text: `第 ${seq} 条`,
  content: {},
  clientId: null,
  createdAt: '2026-11-18T06:00:00.000Z',
  ...more,
});

const event = (type: string, data: object, facts: object = {}): LingxiEvent =>
  ({
    id: `e-${type}`,
    type,
    occurredAt: '2026-11-18T06:00:00.000Z',
    actor: { kind: 'bot', id: null, name: null },
    data: {
      conversation: { id: 'c1', status: 'open', handler: 'bot', lastSeq: 0, ...facts },
      ...data,
    },
  }) as unknown as LingxiEvent;

const after = (...actions: Action[]): State => actions.reduce(reduce, initialState);
const texts = (s: State) => s.messages.map((m) => m.id);

describe('messages', () => {
  it('stand in the order of their conversations and positions, each once', () => {
    const s = after(
      { t: 'messages', items: [message('c2', 1), message('c1', 10), message('c1', 2)] },
      { t: 'messages', items: [message('c1', 2), message('c1', 9)] },
    );
    expect(texts(s)).toEqual(['c1-2', 'c1-9', 'c1-10', 'c2-1']);
  });

  it('settle the pending one under the same client id, by answer or by event', () => {
    const pending = { id: 'mine-0001', text: '您好', attachments: [] };
    const mine = message('c1', 1, {
      clientId: 'mine-0001',
      author: { kind: 'contact', id: 'x', name: null },
    });
    const byAnswer = after({ t: 'pending', message: pending }, { t: 'messages', items: [mine] });
    expect(byAnswer.pending).toEqual([]);
    const byEvent = after(
      { t: 'pending', message: pending },
      { t: 'event', event: event('message.received', { message: mine }) },
      { t: 'messages', items: [mine] },
    );
    expect(byEvent.pending).toEqual([]);
    expect(texts(byEvent)).toEqual(['c1-1']);
  });

  it('keep their place in the row when a refused one is tried again', () => {
    const s = after(
      { t: 'pending', message: { id: 'a', text: '1', attachments: [], error: '不行' } },
      { t: 'pending', message: { id: 'b', text: '2', attachments: [] } },
      { t: 'pending', message: { id: 'a', text: '1', attachments: [], error: undefined } },
    );
    expect(s.pending.map((p) => [p.id, p.error])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
  });

  it('are told to a screen reader only when the other side wrote them just now', () => {
    const s = after(
      { t: 'messages', items: [message('c1', 1)] },
      { t: 'event', event: event('message.received', { message: message('c1', 2) }) },
      { t: 'event', event: event('message.sent', { message: message('c1', 3) }) },
    );
    expect(s.fresh).toEqual(['c1-3']);
  });

  it('count as unread until they are read, and never the visitor’s own', () => {
    const own = message('c1', 2, { author: { kind: 'contact', id: 'x', name: null } });
    const line = message('c1', 3, {
      kind: 'event',
      author: { kind: 'system', id: null, name: null },
    });
    const s = after({ t: 'messages', items: [message('c1', 1), own, line, message('c1', 4)] });
    expect(unreadOf(s)).toBe(2);
    expect(lastIncomingOf(s)?.seq).toBe(4);
    expect(unreadOf({ ...s, readSeq: { c1: 1 } })).toBe(1);
    expect(unreadOf({ ...s, readSeq: { c1: 4 } })).toBe(0);
  });

  it('are read as far as they were on any device, and never less far again', () => {
    const items = [message('c1', 1), message('c1', 2), message('c1', 3)];
    const readTo = (seq: number): Action => ({
      t: 'event',
      event: event('conversation.read', { by: 'contact', seq }),
    });
    const s = after({
      t: 'messages',
      items,
      conversation: conversation('c1', { contactReadSeq: 1 }),
    });
    expect(unreadOf(s)).toBe(2);
    expect(unreadOf({ ...s, readSeq: { c1: 2 } })).toBe(1);
    expect(unreadOf(reduce(s, readTo(3)))).toBe(0);
    expect(unreadOf([readTo(3), readTo(2)].reduce(reduce, s))).toBe(0);
    expect(currentOf(reduce(s, readTo(3)))?.agentReadSeq).toBe(0);
  });
});

describe('conversations', () => {
  it('begin with the first event about them', () => {
    const s = after({ t: 'event', event: event('conversation.created', {}) });
    expect(currentOf(s)).toMatchObject({ id: 'c1', handler: 'bot', agent: null, rating: null });
  });

  it('keep what an event does not say and drop what no longer holds', () => {
    const agent = { id: 'a1', name: '林晓', avatarUrl: null };
    const held = conversation('c1', { handler: 'agent', agent, agentReadSeq: 3 });
    const s = after(
      { t: 'messages', items: [], conversation: held },
      {
        t: 'event',
        event: event('conversation.read', { by: 'agent', seq: 5 }, { handler: 'agent' }),
      },
    );
    expect(currentOf(s)).toMatchObject({ agent, agentReadSeq: 5 });
    const back = reduce(s, { t: 'event', event: event('conversation.handed_back', {}) });
    expect(currentOf(back)).toMatchObject({ agent: null, handler: 'bot' });
  });

  it('leave the agent’s mark alone when the contact reads', () => {
    const s = after({
      t: 'event',
      event: event('conversation.read', { by: 'contact', seq: 5 }),
    });
    expect(currentOf(s)?.agentReadSeq).toBe(0);
  });

  it('remember where the wait began, until it is over', () => {
    const place = (position: number | null): Action => ({
      t: 'signal',
      signal: {
        t: 'signal',
        name: 'queue',
        data: {
          conversationId: 'c1',
          place: position === null ? null : { position, estimatedWaitMinutes: 3 },
        },
      },
    });
    const queued = conversation('c1', { handler: 'queue' });
    let s = after({ t: 'messages', items: [], conversation: queued }, place(4), place(2));
    expect([currentOf(s)?.queue?.position, s.queueStart]).toEqual([2, 4]);
    s = reduce(s, place(null));
    expect([currentOf(s)?.queue, s.queueStart]).toEqual([null, 0]);
  });

  describe('that wait for a person', () => {
    const asked = message('c1', 2, { content: { form: 'leave_message' } });
    const handedOff = message('c1', 3, {
      kind: 'event',
      author: { kind: 'system', id: null, name: null },
    });
    const place = { position: 1, estimatedWaitMinutes: null };
    const waiting = (more: Partial<VisitorConversation>, items: Message[] = []) =>
      after({
        t: 'messages',
        items,
        conversation: conversation('c1', { handler: 'queue', ...more }),
      });

    it('wait at a place, or for nobody, or have left a message', () => {
      expect(waitOf(waiting({ queue: place }))).toBe('waiting');
      expect(waitOf(waiting({ queue: null }))).toBe('nobody');
      expect(waitOf(waiting({ hasLeftMessage: true }))).toBe('left');
      expect(waitOf(waiting({ hasLeftMessage: true, handler: 'agent' }))).toBeUndefined();
      expect(waitOf(waiting({ status: 'resolved' }))).toBeUndefined();
      expect(waitOf(after())).toBeUndefined();
    });

    it('claim neither before it is told whether there is a place', () => {
      const bot = after({ t: 'messages', items: [], conversation: conversation('c1') });
      const queued = event('conversation.queued', { reason: 'asked' }, { handler: 'queue' });
      const s = reduce(bot, { t: 'event', event: queued });
      expect(waitOf(s)).toBeUndefined();
      const data = { conversationId: 'c1', place: null };
      expect(waitOf(reduce(s, { t: 'signal', signal: { t: 'signal', name: 'queue', data } }))).toBe(
        'nobody',
      );
    });

    it('learn by the event that a message was left on another device', () => {
      const left = event('conversation.queued', { reason: 'left_message' }, { handler: 'queue' });
      expect(waitOf(reduce(waiting({ queue: place }), { t: 'event', event: left }))).toBe('left');
    });

    it('are asked to leave a message until they do, or write on, or somebody comes', () => {
      const own = message('c1', 4, { author: { kind: 'contact', id: 'x', name: null } });
      expect(isAskedToLeave(waiting({}, [asked, handedOff]))).toBe(true);
      expect(isAskedToLeave(waiting({ handler: 'bot' }, [asked]))).toBe(true);
      expect(isAskedToLeave(waiting({}, [message('c1', 2), handedOff]))).toBe(false);
      expect(isAskedToLeave(waiting({}, [asked, handedOff, own]))).toBe(false);
      expect(isAskedToLeave(waiting({ queue: place }, [asked, handedOff]))).toBe(false);
      expect(isAskedToLeave(waiting({ hasLeftMessage: true }, [asked]))).toBe(false);
      expect(isAskedToLeave(waiting({ handler: 'agent' }, [asked]))).toBe(false);
    });
  });

  it('ignore events that are about no conversation', () => {
    const s = after();
    const other = { ...event('account.updated', {}), data: {} } as LingxiEvent;
    expect(reduce(s, { t: 'event', event: other })).toBe(s);
  });
});

describe('signs of life', () => {
  const typing = (kind: 'agent' | 'bot' | 'contact', isTyping: boolean): Action => ({
    t: 'signal',
    signal: {
      t: 'signal',
      name: 'typing',
      data: { conversationId: 'c1', by: { kind, id: 'x', name: '林晓' }, isTyping },
    },
  });

  it('show who types, until they stop or have written', () => {
    expect(after(typing('agent', true)).typing).toMatchObject({ kind: 'agent', name: '林晓' });
    expect(after(typing('bot', true)).typing).toMatchObject({ kind: 'bot' });
    expect(after(typing('agent', true), typing('agent', false)).typing).toBeUndefined();
    expect(after(typing('contact', true)).typing).toBeUndefined();
    const written = event('message.sent', { message: message('c1', 1) });
    expect(after(typing('agent', true), { t: 'event', event: written }).typing).toBeUndefined();
  });

  it('remember that the line was lost, not that it never was there', () => {
    const connecting = after({ t: 'status', status: 'reconnecting' });
    expect(connecting.wasLost).toBeFalsy();
    const lost = after({ t: 'status', status: 'online' }, { t: 'status', status: 'reconnecting' });
    expect(reduce(lost, { t: 'status', status: 'online' }).wasLost).toBe(true);
  });
});
