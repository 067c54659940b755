import type { EventType } from '@lingxi/contract';
import { updateAccount } from '../../src/modules/accounts/update-account.ts';
import { updateAgent } from '../../src/modules/agents/update-agent.ts';
import { updateTeam } from '../../src/modules/agents/update-team.ts';
import { updateContact } from '../../src/modules/contacts/update-contact.ts';
import { assign } from '../../src/modules/conversations/assign.ts';
import { handBack } from '../../src/modules/conversations/hand-back.ts';
import { giveFeedback, queueForAgent, rate } from '../../src/modules/conversations/index.ts';
import { markRead } from '../../src/modules/conversations/mark-read.ts';
import { reopen } from '../../src/modules/conversations/reopen.ts';
import { resolve } from '../../src/modules/conversations/resolve.ts';
import { sendMessage } from '../../src/modules/conversations/send-message.ts';
import { setTags } from '../../src/modules/conversations/set-tags.ts';
import { snooze } from '../../src/modules/conversations/snooze.ts';
import { transfer } from '../../src/modules/conversations/transfer.ts';
import { updateInbox } from '../../src/modules/inboxes/update-inbox.ts';
import { deleteFaq } from '../../src/modules/knowledge/delete-faq.ts';
import { updateFaq } from '../../src/modules/knowledge/update-faq.ts';
import { newId } from '../../src/platform/ids.ts';
import type { World } from './world.ts';

/** What people of one account do in a minute: afterwards its agents have been told of all this. */
export const toldOf: readonly EventType[] = [
  'message.sent',
  'message.updated',
  'conversation.queued',
  'conversation.assigned',
  'conversation.transferred',
  'conversation.handed_back',
  'conversation.snoozed',
  'conversation.resolved',
  'conversation.reopened',
  'conversation.tagged',
  'conversation.rated',
  'conversation.read',
  'contact.updated',
  'agent.updated',
  'team.updated',
  'inbox.updated',
  'account.updated',
  'faq.saved',
  'faq.deleted',
];

export async function actIn(w: World): Promise<void> {
  const { owner, mark } = w;
  const say = (kind: 'message' | 'note') =>
    sendMessage(owner, {
      conversationId: w.heldId,
      kind,
      clientId: newId(),
      text: `${mark} ${kind}`,
    });
  await say('message');
  await say('note');
  await markRead(owner, w.queuedId, 1);
  await assign(owner, w.queuedId, { assigneeId: w.agentId });
  await transfer(owner, w.queuedId, { teamId: w.otherTeamId, note: mark });
  await handBack(owner, w.queuedId);
  const handoff = { reason: 'asked' as const, summary: null };
  await queueForAgent(w.system, { ...handoff, conversationId: w.botConversationId });
  await setTags(owner, w.heldId, [mark, 'live']);
  await snooze(owner, w.heldId, '2026-03-05T00:00:00.000Z');
  await resolve(owner, w.heldId);
  await reopen(owner, w.heldId);
  const { contactId, ctx } = w.visitor;
  const own = { contactId, conversationId: w.botConversationId };
  await rate(ctx, { ...own, rating: 4, comment: mark });
  await giveFeedback(ctx, { contactId, messageId: w.answerId, isHelpful: true });
  await updateContact(owner, w.contactId, { name: `${mark} live` });
  await updateAgent(owner, w.agentId, { name: `${mark} live` });
  await updateTeam(owner, w.teamId, { name: `${mark} live` });
  await updateInbox(owner, w.inboxId, { name: `${mark} live` });
  await updateAccount(owner, { name: `${mark} live` });
  await updateFaq(owner, w.faqId, { questionEn: `${mark} live` });
  await deleteFaq(owner, w.otherFaqId);
}
