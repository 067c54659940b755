import type { Conversation, ConversationFacts } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { whoIsPresent } from '../../platform/sockets/presence.ts';
import { contactsByIds } from '../contacts/index.ts';
import type { ConversationRow } from './rows.ts';
import { selectByIds } from './store.ts';

/** Those of them the caller may see, in the order of the ids. */
export const conversationsByIds = async (
  ctx: Context,
  ids: readonly string[],
): Promise<Conversation[]> => toConversations(ctx, await selectByIds(ctx, ids));

/** Rows as the API shows them, with the contacts' names and presence: two queries for any number. */
export async function toConversations(
  ctx: Context,
  rows: readonly ConversationRow[],
): Promise<Conversation[]> {
  const ids = [...new Set(rows.map((r) => r.contact_id))];
  const contacts = await contactsByIds(ctx, ids);
  const present = await whoIsPresent(ctx.db, ctx.accountId, 'contact', ids);
  return rows.map((r) => {
    const contact = contacts.get(r.contact_id);
    return {
      id: r.id,
      number: r.number,
      inboxId: r.inbox_id,
      channel: r.channel,
      contact: {
        id: r.contact_id,
        name: contact?.name ?? '',
        tier: contact?.tier ?? 'standard',
        isOnline: present.has(r.contact_id),
      },
      status: r.status,
      handler: r.handler,
      assigneeId: r.assignee_id,
      teamId: r.team_id,
      tags: r.tags,
      handoff: r.handoff,
      queuedAt: iso(r.queued_at),
      snoozedUntil: iso(r.snoozed_until),
      waitingSince: iso(r.waiting_since),
      lastSeq: r.last_seq,
      lastMessage: r.last_message,
      unreadCount: r.unread_count,
      agentReadSeq: r.agent_read_seq,
      contactReadSeq: r.contact_read_seq,
      rating: r.rating,
      survey: r.survey_of && {
        of: r.survey_of,
        askedAt: iso(r.survey_asked_at),
        ratedAt: iso(r.rated_at),
        comment: r.rating_comment ?? '',
      },
      resolvedAt: iso(r.resolved_at),
      createdAt: r.created_at.toISOString(),
      updatedAt: r.updated_at.toISOString(),
    };
  });
}

export const toConversation = async (ctx: Context, row: ConversationRow): Promise<Conversation> =>
  (await toConversations(ctx, [row]))[0]!;

const iso = (d: Date | null) => d?.toISOString() ?? null;

export const factsOfRow = (r: ConversationRow): ConversationFacts => ({
  id: r.id,
  number: r.number,
  inboxId: r.inbox_id,
  contactId: r.contact_id,
  status: r.status,
  handler: r.handler,
  assigneeId: r.assignee_id,
  teamId: r.team_id,
  lastSeq: r.last_seq,
});
