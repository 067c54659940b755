import type { Conversation } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { lockAgent, teamById } from '../agents/index.ts';
import { appendMessage } from './append-message.ts';
import { change } from './change.ts';
import { byName } from './give-owner.ts';
import { updateConversation } from './store.ts';
import { addSystemLine } from './system-line.ts';

export interface Transfer {
  /** Exactly one of the two. */
  agentId?: string | undefined;
  teamId?: string | undefined;
  note: string;
}

/** Human to human: to an agent at once, to a team by its queue, with a note for the receiver. */
export function transfer(ctx: Context, id: string, to: Transfer): Promise<Conversation> {
  return change(ctx, id, 'conversation:transfer', async (tx, row) => {
    if (row.status === 'resolved') throw new Refusal('conversation_resolved');
    const now = tx.platform.clock.now();
    let names: { toName?: string; teamName?: string };
    if (to.agentId) {
      const agent = await lockAgent(tx, to.agentId);
      if (!agent) throw new Refusal('agent_not_found');
      if (agent.isDisabled) throw new Refusal('agent_unavailable');
      if (row.assignee_id === agent.id) return;
      names = { toName: agent.name };
      await updateConversation(tx, id, {
        handler: 'agent',
        assignee_id: agent.id,
        assigned_at: now,
        queued_at: null,
        status: 'open',
        snoozed_until: null,
      });
    } else {
      const team = await teamById(tx, to.teamId!);
      if (!team) throw new Refusal('team_not_found');
      if (row.handler === 'queue' && row.team_id === team.id) return;
      names = { teamName: team.name };
      await updateConversation(tx, id, {
        handler: 'queue',
        assignee_id: null,
        team_id: team.id,
        queued_at: now,
        status: 'open',
        snoozed_until: null,
      });
    }
    let conversation = await addSystemLine(tx, id, {
      type: 'transferred',
      ...names,
      ...byName(tx),
    });
    if (to.note.trim()) {
      const note = { kind: 'note' as const, author: tx.actor, text: to.note };
      const noted = await appendMessage(tx, { by: 'anyone', conversationId: id }, note);
      if (noted.kind === 'stored') conversation = noted.conversation;
    }
    tx.publish('conversation.transferred', {
      conversation,
      previousAssigneeId: row.assignee_id,
      previousTeamId: row.team_id,
      note: to.note,
    });
  });
}
