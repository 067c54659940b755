import { expect, test } from 'vitest';
import { type Desk, decideNotice } from './decide-notice.ts';
import { aConversation, aMessage, anEvent, me } from './fixtures.ts';

const desk: Desk = {
  agentId: me,
  name: '林晨',
  teamIds: ['team-a'],
  isOffline: false,
  watchedId: null,
};
const mine = aConversation({ lastSeq: 4 });
const queued = aConversation({ handler: 'queue', assigneeId: null, teamId: 'team-a' });
const received = anEvent('message.received', mine, { message: aMessage(4) });
const assigned = anEvent('conversation.assigned', mine, { previousAssigneeId: null });
const inQueue = anEvent('conversation.queued', queued, { reason: 'asked' });
const moved = { previousAssigneeId: null, previousTeamId: null, note: '' };
const handed = anEvent('conversation.transferred', mine, moved);
const returned = anEvent('conversation.transferred', queued, moved);
const theirs = aConversation({ assigneeId: 'agent-other' });
const note = (text: string, kind: 'note' | 'message' = 'note') =>
  anEvent('message.sent', theirs, {
    message: aMessage(5, {
      kind,
      text,
      author: { kind: 'agent', id: 'agent-other', name: '苏敏' },
    }),
  });
const byMe = { actor: { kind: 'agent' as const, id: me, name: '林晨' } };

test.each([
  ['a message to me', received, desk, 'message'],
  ['a message in the conversation I look at', received, { ...desk, watchedId: 'c1' }, undefined],
  ['a message in another one', received, { ...desk, watchedId: 'c2' }, 'message'],
  ['assigned to me', assigned, desk, 'assigned'],
  ['assigned to me by myself', { ...assigned, ...byMe }, desk, undefined],
  ['handed over by a colleague', handed, desk, 'transferred'],
  ['back in the queue of my team', returned, desk, 'queued'],
  ['a note that names me', note('@林晨 帮看一下'), desk, 'mentioned'],
  ['a note that names nobody', note('林晨看过了'), desk, undefined],
  ['a reply that names me', note('@林晨 会联系您', 'message'), desk, undefined],
  ['a note of mine that names me', { ...note('@林晨'), ...byMe }, desk, undefined],
  ['waiting for my team', inQueue, desk, 'queued'],
  ['waiting while I am offline', inQueue, { ...desk, isOffline: true }, undefined],
  ['waiting for another team', inQueue, { ...desk, teamIds: ['team-b'] }, undefined],
])('%s', (_, event, at, kind) => {
  expect(decideNotice(event, at)?.kind).toBe(kind);
});

test('a message to a colleague is theirs', () => {
  const event = anEvent('message.received', theirs, { message: aMessage(4) });
  expect(decideNotice(event, desk)).toBeNull();
});
