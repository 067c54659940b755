import { expect, test } from 'vitest';
import { type Desk, decideNotice } from './decide-notice.ts';
import { aConversation, aMessage, anEvent, me } from './fixtures.ts';

const desk: Desk = { agentId: me, teamIds: ['team-a'], isOffline: false, watchedId: null };
const mine = aConversation({ lastSeq: 4 });
const queued = aConversation({ handler: 'queue', assigneeId: null, teamId: 'team-a' });
const received = anEvent('message.received', mine, { message: aMessage(4) });
const assigned = anEvent('conversation.assigned', mine, { previousAssigneeId: null });
const inQueue = anEvent('conversation.queued', queued, { reason: 'asked' });
const byMe = { actor: { kind: 'agent' as const, id: me, name: '林晨' } };

test.each([
  ['a message to me', received, desk, 'message'],
  ['a message in the conversation I look at', received, { ...desk, watchedId: 'c1' }, undefined],
  ['a message in another one', received, { ...desk, watchedId: 'c2' }, 'message'],
  ['assigned to me', assigned, desk, 'assigned'],
  ['assigned to me by myself', { ...assigned, ...byMe }, desk, undefined],
  ['waiting for my team', inQueue, desk, 'queued'],
  ['waiting while I am offline', inQueue, { ...desk, isOffline: true }, undefined],
  ['waiting for another team', inQueue, { ...desk, teamIds: ['team-b'] }, undefined],
])('%s', (_, event, at, kind) => {
  expect(decideNotice(event, at)?.kind).toBe(kind);
});

test('a message to a colleague is theirs', () => {
  const theirs = aConversation({ assigneeId: 'agent-other' });
  const event = anEvent('message.received', theirs, { message: aMessage(4) });
  expect(decideNotice(event, desk)).toBeNull();
});
