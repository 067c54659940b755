import { expect, test } from 'vitest';
import { aMessage, me } from '../live/fixtures.ts';
import { buildItems, type ThreadItem, type ThreadParts } from './build-items.ts';
import type { Outgoing } from './outgoing.ts';

const nothing: ThreadParts = { messages: [], outgoing: [], typing: [], readSeq: null };
const at = (local: string) => new Date(local).toISOString();
const shape = (items: ThreadItem[]) =>
  items.map((i) => ('message' in i ? `${i.type} ${i.message.seq}` : i.type));
const sending: Outgoing = {
  clientId: 'sent-1',
  conversationId: 'c1',
  kind: 'message',
  text: '好的',
  attachments: [],
  at: at('2026-11-23T09:10'),
  error: null,
};

test('days are separated', () => {
  const messages = [
    aMessage(1, { createdAt: at('2026-11-22T23:50') }),
    aMessage(2, { createdAt: at('2026-11-23T00:05') }),
  ];
  expect(shape(buildItems({ ...nothing, messages }))).toEqual([
    'day',
    'message 1',
    'day',
    'message 2',
  ]);
});

test('the divider stands before the first unread message of the contact', () => {
  const messages = [
    aMessage(1),
    aMessage(2, { author: { kind: 'bot', id: null, name: null } }),
    aMessage(3, { kind: 'event', text: '' }),
    aMessage(4),
    aMessage(5),
  ];
  expect(shape(buildItems({ ...nothing, messages, readSeq: 1 }))).toEqual([
    'day',
    'message 1',
    'message 2',
    'event 3',
    'unread',
    'message 4',
    'message 5',
  ]);
});

test('lines of one speaker share a head until five minutes pass or another kind comes', () => {
  const agent = { kind: 'agent' as const, id: me, name: '林晨' };
  const messages = [
    aMessage(1, { author: agent, createdAt: at('2026-11-23T09:00') }),
    aMessage(2, { author: agent, createdAt: at('2026-11-23T09:04') }),
    aMessage(3, { author: agent, kind: 'note', createdAt: at('2026-11-23T09:05') }),
    aMessage(4, { author: agent, createdAt: at('2026-11-23T09:06') }),
    aMessage(5, { author: agent, createdAt: at('2026-11-23T09:12') }),
  ];
  const firsts = buildItems({ ...nothing, messages }).flatMap((i) =>
    i.type === 'message' && i.isFirst ? [i.message.seq] : [],
  );
  expect(firsts).toEqual([1, 3, 4, 5]);
});

test('what is being sent stands at the end, and once only when it is confirmed', () => {
  const before = buildItems({ ...nothing, messages: [aMessage(1)], outgoing: [sending] });
  expect(shape(before)).toEqual(['day', 'message 1', 'outgoing']);
  const confirmed = aMessage(2, {
    author: { kind: 'agent', id: me, name: '林晨' },
    clientId: 'sent-1',
  });
  const after = buildItems({ ...nothing, messages: [aMessage(1), confirmed], outgoing: [sending] });
  expect(shape(after)).toEqual(['day', 'message 1', 'message 2']);
  // The same key: the line on the screen stays where it is.
  expect(after.at(-1)?.key).toBe(before.at(-1)?.key);
});

test('who types stands below everything', () => {
  const typing = [{ by: { kind: 'contact', id: 'contact-1', name: '周雨桐' }, preview: '我想' }];
  const items = buildItems({ ...nothing, messages: [aMessage(1)], outgoing: [sending], typing });
  expect(items.at(-1)?.type).toBe('typing');
});
