import { later } from '../../../src/modules/agents/person.fixture.ts';
import { freshState } from '../../../src/modules/bot/state.ts';
import { lockMemory, saveMemory } from '../../../src/modules/bot/store.ts';
import { appendMessage } from '../../../src/modules/conversations/append-message.ts';
import * as drafts from '../../../src/modules/conversations/draft-store.ts';
import * as waiting from '../../../src/modules/conversations/held-and-waiting.ts';
import { keyOf, type Target } from '../../../src/modules/conversations/message-statement.ts';
import * as messages from '../../../src/modules/conversations/message-store.ts';
import { placesInQueue, teamsWaitedFor } from '../../../src/modules/conversations/queue-place.ts';
import { searchSpan } from '../../../src/modules/conversations/search-store.ts';
import * as conversations from '../../../src/modules/conversations/store.ts';
import * as tags from '../../../src/modules/conversations/tag-store.ts';
import { contactIdOfOrder } from '../../../src/modules/screens/contact-of-order.ts';
import { conversationOfNumber } from '../../../src/modules/screens/conversation-of-number.ts';
import { inboxCounts } from '../../../src/modules/screens/inbox-counts.ts';
import { readSearch } from '../../../src/platform/db/search-tokens.ts';
import { newId } from '../../../src/platform/ids.ts';
import { reviveFailed, selectFailed } from '../../../src/platform/outbox/failed.ts';
import type { World } from '../world.ts';
import { farFuture, page, type StoreCase, type StoreCases, seen } from './store-case.ts';

const append =
  (to: (their: World) => Target): StoreCase =>
  (tx, their) =>
    appendMessage(tx, to(their), {
      kind: 'message',
      author: tx.actor,
      text: 'x',
      clientId: newId(),
    });
const wholeTime = {
  kind: 'message' as const,
  before: { at: farFuture, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
  span: undefined,
  most: undefined,
  limit: 200,
};
const draftOf = (their: World) => ({
  conversationId: their.heldId,
  agentId: their.ownerId,
  kind: 'message' as const,
});
const opened = (their: World): conversations.NewConversation => ({
  id: newId(),
  inboxId: their.otherInboxId,
  channel: 'web',
  contactId: their.otherContactId,
  handler: 'bot',
  teamId: null,
  queuedAt: null,
  handoff: null,
});

export const conversationCases: StoreCases = {
  'modules/conversations/append-message.ts#appendMessage': [
    append(({ visitor, inboxId }) => ({ by: 'contact', contactId: visitor.contactId, inboxId })),
    append(({ visitor, inboxId, botConversationId }) => ({
      by: 'contact',
      contactId: visitor.contactId,
      inboxId,
      conversationId: botConversationId,
    })),
    append((their) => ({ by: 'bot', conversationId: their.botConversationId })),
    append((their) => ({
      by: 'assignee',
      conversationId: their.heldId,
      agentId: their.ownerId,
    })),
    append((their) => ({ by: 'anyone', conversationId: their.heldId })),
  ],

  'modules/conversations/draft-store.ts#selectDrafts': (tx, their) =>
    drafts.selectDrafts(tx, draftOf(their)),
  'modules/conversations/draft-store.ts#upsertDraft': (tx, their) =>
    drafts.upsertDraft(tx, draftOf(their), 'x'),
  'modules/conversations/draft-store.ts#deleteDraft': (tx, their) =>
    drafts.deleteDraft(tx, draftOf(their)),

  'modules/conversations/held-and-waiting.ts#listHeld': (tx, their) =>
    waiting.listHeld(tx, their.ownerId, 200),
  'modules/conversations/held-and-waiting.ts#countHeld': async (tx, their) =>
    seen(their, (await waiting.countHeld(tx, their.ownerId)) > 0),
  'modules/conversations/held-and-waiting.ts#entrancesWaitedAt': (tx) =>
    waiting.entrancesWaitedAt(tx),
  'modules/conversations/held-and-waiting.ts#listWaiting': [
    (tx, their) => waiting.listWaiting(tx, [{ teamId: their.teamId, inboxId: their.inboxId }], 100),
    (tx, their) => waiting.listWaiting(tx, [{ teamId: null, inboxId: their.otherInboxId }], 100),
  ],
  'modules/conversations/held-and-waiting.ts#listQuietWithBot': (tx) =>
    waiting.listQuietWithBot(tx, farFuture, 100),

  'modules/conversations/message-store.ts#selectMessages': [
    (tx, their) => messages.selectMessages(tx, their.heldId, page),
    (tx, their) =>
      messages.selectMessages(tx, their.heldId, { ...page, after: 0, isForContact: true }),
  ],
  'modules/conversations/message-store.ts#findMessage': (tx, their) =>
    messages.findMessage(tx, their.messageId),
  'modules/conversations/message-store.ts#findByKey': (tx, their) => {
    const author = { kind: 'agent' as const, id: their.ownerId, name: null };
    return messages.findByKey(tx, keyOf(author, their.agentClientId));
  },
  'modules/conversations/message-store.ts#hasAgentSpoken': async (tx, their) =>
    seen(their, await messages.hasAgentSpoken(tx, their.heldId)),
  'modules/conversations/message-store.ts#updateContent': (tx, their) =>
    messages.updateContent(tx, their.answerId, {}),
  'modules/conversations/message-store.ts#countUnread': async (tx, their) =>
    seen(their, (await messages.countUnread(tx, their.queuedId, 0)) > 0),
  'modules/conversations/message-store.ts#deleteOldKeys': (tx) =>
    messages.deleteOldKeys(tx, farFuture),

  'modules/conversations/queue-place.ts#placesInQueue': [
    (tx, their) => placesInQueue(tx, their.teamId),
    async (tx, their) => {
      // One was served half an hour ago; were a foreign one counted too, the wait would be shorter.
      const places = await placesInQueue({ ...tx, platform: later(tx, 30).platform }, null);
      return [places, seen(their, places[0]!.place?.estimatedWaitMinutes !== 30)];
    },
  ],

  'modules/conversations/queue-place.ts#teamsWaitedFor': (tx) => teamsWaitedFor(tx),

  'modules/conversations/search-store.ts#searchSpan': [
    (tx) => searchSpan(tx, { ...wholeTime, words: readSearch('退款')!, filter: {} }),
    // A name of theirs in a filter finds nothing of theirs either.
    (tx, their) =>
      searchSpan(tx, {
        ...wholeTime,
        words: readSearch(their.mark)!,
        filter: { inboxId: their.inboxId },
      }),
  ],

  'modules/conversations/store.ts#findVisible': [
    (tx, their) => conversations.findVisible(tx, their.heldId),
    (tx, their) => conversations.findVisible(tx, their.heldId, true),
  ],
  'modules/conversations/store.ts#reload': (tx, their) => conversations.reload(tx, their.heldId),
  'modules/conversations/store.ts#findOfContact': (tx, { visitor, botConversationId }) =>
    conversations.findOfContact(tx, visitor.contactId, botConversationId),
  'modules/conversations/store.ts#findRunning': (tx, { inboxId, visitor }) =>
    conversations.findRunning(tx, inboxId, visitor.contactId),
  'modules/conversations/store.ts#selectFolder': (
    ['all', 'queue', 'bot', 'snoozed', 'resolved'] as const
  ).map((folder) => (tx) => conversations.selectFolder(tx, { folder, ...page })),
  'modules/conversations/store.ts#selectOfContact': (tx, { visitor }) =>
    conversations.selectOfContact(tx, visitor.contactId, 20),
  'modules/conversations/store.ts#lockLongestWaiting': [
    (tx) => conversations.lockLongestWaiting(tx, 'all'),
    (tx, their) => conversations.lockLongestWaiting(tx, [their.teamId]),
  ],
  'modules/conversations/store.ts#moveToContact': [
    (tx, { visitor, otherContactId }) =>
      conversations.moveToContact(tx, { fromId: visitor.contactId, toId: otherContactId }),
    (tx, their, my) =>
      conversations.moveToContact(tx, {
        fromId: my.visitor.contactId,
        toId: their.otherContactId,
      }),
  ],
  'modules/conversations/store.ts#insertConversation': [
    (tx, their) => conversations.insertConversation(tx, opened(their)),
    (tx, their, my) =>
      conversations.insertConversation(tx, { ...opened(my), contactId: their.otherContactId }),
  ],
  'modules/conversations/store.ts#updateConversation': [
    (tx, their) => conversations.updateConversation(tx, their.heldId, { tags: [] }),
    (tx, their, my) =>
      conversations.updateConversation(tx, my.heldId, { assignee_id: their.agentId }),
  ],
  'modules/conversations/store.ts#selectDueSnoozed': (tx) =>
    conversations.selectDueSnoozed(tx, farFuture, 100),
  'modules/conversations/store.ts#selectLatestOfContacts': (tx, { visitor }) =>
    conversations.selectLatestOfContacts(tx, [visitor.contactId]),
  'modules/conversations/store.ts#visibleConversationIds': (tx, their) =>
    conversations.visibleConversationIds(tx, [their.heldId]),

  'modules/conversations/tag-store.ts#selectTags': [
    (tx) => tags.selectTags(tx, { limit: 200, isCounted: true }),
    (tx, their) => tags.selectTags(tx, { q: their.mark, limit: 200, isCounted: false }),
  ],
  'modules/conversations/tag-store.ts#lockTag': (tx, their) => tags.lockTag(tx, their.tagId),
  'modules/conversations/tag-store.ts#holdTag': (tx, their) => tags.holdTag(tx, their.tagId),
  'modules/conversations/tag-store.ts#holdKnown': (tx, their) =>
    tags.holdKnown(tx, [their.tagName]),
  // A name of its own in every account: there it is new, here it is known.
  'modules/conversations/tag-store.ts#insertTags': async (tx, their) =>
    seen(their, (await tags.insertTags(tx, [their.tagName])).length === 0),
  'modules/conversations/tag-store.ts#renameTagRow': (tx, their) =>
    tags.renameTagRow(tx, their.tagId, 'x'),
  'modules/conversations/tag-store.ts#deleteTagRow': (tx, their) =>
    tags.deleteTagRow(tx, their.tagId),
  'modules/conversations/tag-store.ts#replaceInConversations': [
    (tx, their) => tags.replaceInConversations(tx, their.mark, 'x'),
    (tx, their) => tags.replaceInConversations(tx, their.mark, null),
  ],

  'modules/bot/store.ts#lockMemory': (tx, their) => lockMemory(tx, their.botConversationId),
  'modules/bot/store.ts#saveMemory': (tx, their) =>
    saveMemory(tx, their.botConversationId, { answeredSeq: 9, state: freshState }),

  'platform/outbox/failed.ts#selectFailed': (tx) =>
    selectFailed(tx, { ...page, before: undefined }),
  'platform/outbox/failed.ts#reviveFailed': (tx, their) =>
    reviveFailed(tx, Number(their.reactionIds[0])),

  'modules/screens/contact-of-order.ts#contactIdOfOrder': async (tx, their) =>
    seen(their, (await contactIdOfOrder(tx, their.orderNumber)) !== undefined),
  'modules/screens/conversation-of-number.ts#conversationOfNumber': async (tx, their) => {
    const { rows } = await tx.platform.database.pool.query<{ number: string }>(
      'select number from conversations where id = $1',
      [their.heldId],
    );
    return seen(their, (await conversationOfNumber(tx, `#${rows[0]!.number}`)) !== undefined);
  },
  'modules/screens/inbox-counts.ts#inboxCounts': async (tx, their) => {
    // Somebody who sees only what a foreign agent holds.
    const actor = { kind: 'agent' as const, id: their.ownerId, name: null };
    const counts = await inboxCounts({ ...tx, actor, scope: 'own', teamIds: [] });
    return seen(their, counts.mine + counts.snoozed + counts.resolved > 0);
  },
};
