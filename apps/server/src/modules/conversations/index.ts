import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { assign } from './assign.ts';
import { getDrafts, saveDraft } from './drafts.ts';
import { forgetKeys } from './forget-keys.ts';
import { handBack } from './hand-back.ts';
import { listConversations } from './list-conversations.ts';
import { listTags } from './list-tags.ts';
import { createTag, deleteTag, mergeTag, renameTag } from './manage-tags.ts';
import { markRead } from './mark-read.ts';
import { mergeContact } from './merge-contact.ts';
import { previewMerge } from './preview-merge.ts';
import { pull } from './pull.ts';
import { getConversation, listMessages } from './read-conversation.ts';
import { reopen } from './reopen.ts';
import { resolve } from './resolve.ts';
import { sendMessage } from './send-message.ts';
import { sendTranscript } from './send-transcript.ts';
import { setTags } from './set-tags.ts';
import { snooze } from './snooze.ts';
import { transcript } from './transcript.ts';
import { transfer } from './transfer.ts';
import { undoMerge } from './undo-merge.ts';
import { wakeDue } from './wake.ts';

export { assignIfWaiting } from './assign-if-waiting.ts';
export { selectOfContactPage, sumOfContact } from './contact-store.ts';
export { findFacts } from './find-facts.ts';
export { giveFeedback } from './give-feedback.ts';
export { countHeld, entrancesWaitedAt, listQuietWithBot, listWaiting } from './held-and-waiting.ts';
export { leaveQueue } from './leave-queue.ts';
export { markRead, markReadByContact } from './mark-read.ts';
export { moveConversations } from './move-conversations.ts';
export { maySee, type Viewer, viewerOf, visible } from './policy.ts';
export { previewOf } from './preview.ts';
export { queueForAgent } from './queue-for-agent.ts';
export { placesInQueue, teamsWaitedFor } from './queue-place.ts';
export { rate } from './rate.ts';
export { pageOfMessages } from './read-conversation.ts';
export { type Inbound, receiveMessage } from './receive-message.ts';
export { resolveAsBot } from './resolve.ts';
export { returnHeld } from './return-held.ts';
export type { ConversationRow } from './rows.ts';
export { messageVector } from './search-markers.ts';
export { searchMessages } from './search-messages.ts';
export type { FoundMessage, MessageFilter } from './search-store.ts';
export { sendAsBot, sendMessage } from './send-message.ts';
export { sendTranscript } from './send-transcript.ts';
export { setTags } from './set-tags.ts';
export {
  findOfContact,
  findVisible,
  selectLatestOfContacts,
  selectOfContact,
  visibleConversationIds,
} from './store.ts';
export { subjectOf } from './survey.ts';
export { conversationsByIds, toConversations } from './to-conversation.ts';
export { withUrls } from './to-message.ts';
export { toVisitorConversation, toVisitorConversations, toVisitorMessage } from './to-visitor.ts';
export { transcriptForContact } from './transcript.ts';

const c = contract.conversations;
const { tags } = contract;

export const conversations: Module = {
  routes: [
    route(c.list, (ctx, { query }) => listConversations(ctx, query)),
    route(c.get, (ctx, { params }) => getConversation(ctx, params.id)),
    route(c.listMessages, (ctx, { params, query }) => listMessages(ctx, params.id, query)),
    route(c.transcript, async (ctx, { params, query }, { reply }) =>
      sendTranscript(reply, await transcript(ctx, params.id, query)),
    ),
    route(c.sendMessage, (ctx, { params, body }) =>
      sendMessage(ctx, { ...body, conversationId: params.id }),
    ),
    route(c.assign, (ctx, { params, body }) => assign(ctx, params.id, body)),
    route(c.pull, (ctx) => pull(ctx)),
    route(c.transfer, (ctx, { params, body }) => transfer(ctx, params.id, body)),
    route(c.handBack, (ctx, { params }) => handBack(ctx, params.id)),
    route(c.snooze, (ctx, { params, body }) => snooze(ctx, params.id, body.until)),
    route(c.resolve, (ctx, { params }) => resolve(ctx, params.id)),
    route(c.reopen, (ctx, { params }) => reopen(ctx, params.id)),
    route(c.setTags, (ctx, { params, body }) => setTags(ctx, params.id, body.tags)),
    route(c.markRead, async (ctx, { params, body }) => {
      await markRead(ctx, params.id, body.seq);
      return {};
    }),
    route(c.getDraft, (ctx, { params }) => getDrafts(ctx, params.id)),
    route(c.saveDraft, (ctx, { params, body }) => saveDraft(ctx, params.id, body)),
    route(tags.list, (ctx, { query }) => listTags(ctx, query)),
    route(tags.create, (ctx, { body }) => createTag(ctx, body.name)),
    route(tags.rename, (ctx, { params, body }) => renameTag(ctx, params.id, body.name)),
    route(tags.merge, (ctx, { params, body }) => mergeTag(ctx, params.id, body.intoId)),
    route(tags.delete, (ctx, { params }) => deleteTag(ctx, params.id)),
    // Verbs of contacts that move conversations: this is the first module that can do both.
    route(contract.contacts.previewMerge, (ctx, { params, query }) =>
      previewMerge(ctx, { intoId: params.id, fromId: query.fromId }),
    ),
    route(contract.contacts.merge, (ctx, { params, body }) =>
      mergeContact(ctx, { intoId: params.id, ...body }),
    ),
    route(contract.contacts.undoMerge, (ctx, { params }) => undoMerge(ctx, params.id)),
  ],
  jobs: [
    { name: 'conversations.wake-due', cron: '* * * * *', run: wakeDue },
    { name: 'conversations.forget-keys', cron: '17 3 * * *', run: forgetKeys },
  ],
};
