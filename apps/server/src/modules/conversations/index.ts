import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { assign } from './assign.ts';
import { getDrafts, saveDraft } from './drafts.ts';
import { forgetKeys } from './forget-keys.ts';
import { handBack } from './hand-back.ts';
import { listConversations } from './list-conversations.ts';
import { markRead } from './mark-read.ts';
import { pull } from './pull.ts';
import { getConversation, listMessages } from './read-conversation.ts';
import { reopen } from './reopen.ts';
import { resolve } from './resolve.ts';
import { search } from './search.ts';
import { sendMessage } from './send-message.ts';
import { setTags } from './set-tags.ts';
import { snooze } from './snooze.ts';
import { transfer } from './transfer.ts';
import { wakeDue } from './wake.ts';

export { assignIfWaiting } from './assign-if-waiting.ts';
export { findFacts } from './find-facts.ts';
export { giveFeedback } from './give-feedback.ts';
export { countHeld, listQuietWithBot, listWaiting } from './held-and-waiting.ts';
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
export type { ConversationRow } from './rows.ts';
export { sendAsBot, sendMessage } from './send-message.ts';
export {
  findOfContact,
  findVisible,
  selectOfContact,
  visibleConversationIds,
} from './store.ts';
export { conversationsByIds, toConversations } from './to-conversation.ts';
export { withUrls } from './to-message.ts';
export { toVisitorConversation, toVisitorConversations, toVisitorMessage } from './to-visitor.ts';

const c = contract.conversations;

export const conversations: Module = {
  routes: [
    route(c.list, (ctx, { query }) => listConversations(ctx, query)),
    route(c.get, (ctx, { params }) => getConversation(ctx, params.id)),
    route(c.listMessages, (ctx, { params, query }) => listMessages(ctx, params.id, query)),
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
    route(c.search, (ctx, { query }) => search(ctx, query)),
  ],
  jobs: [
    { name: 'conversations.wake-due', cron: '* * * * *', run: wakeDue },
    { name: 'conversations.forget-keys', cron: '17 3 * * *', run: forgetKeys },
  ],
};
