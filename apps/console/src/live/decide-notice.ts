import type { LingxiEvent } from '@lingxi/contract';
import { hasFacts } from './patch-conversation.ts';

export interface Notice {
  kind: 'message' | 'assigned' | 'queued';
  conversationId: string;
}

export interface Desk {
  agentId: string;
  teamIds: readonly string[];
  isOffline: boolean;
  /** The conversation on the screen, while the window has the focus; null otherwise. */
  watchedId: string | null;
}

/** Whether an event is new work for this agent; the one conversation being read makes no noise. */
export function decideNotice(event: LingxiEvent, desk: Desk): Notice | null {
  if (!hasFacts(event)) return null;
  const { id, assigneeId, teamId } = event.data.conversation;
  const isMine = assigneeId === desk.agentId;
  const byMe = event.actor.kind === 'agent' && event.actor.id === desk.agentId;
  if (byMe) return null;
  if (event.type === 'conversation.assigned' || event.type === 'conversation.transferred') {
    return isMine ? { kind: 'assigned', conversationId: id } : null;
  }
  if (event.type === 'message.received') {
    return isMine && id !== desk.watchedId ? { kind: 'message', conversationId: id } : null;
  }
  if (event.type === 'conversation.queued') {
    const isForMe = teamId === null || desk.teamIds.includes(teamId);
    return isForMe && !desk.isOffline ? { kind: 'queued', conversationId: id } : null;
  }
  return null;
}
