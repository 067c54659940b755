import type { LingxiEvent, NoticeKind } from '@lingxi/contract';
import { hasFacts } from './patch-conversation.ts';

export interface Notice {
  kind: NoticeKind;
  conversationId: string;
}

export interface Desk {
  agentId: string;
  /** As colleagues write it behind an @. */
  name: string;
  teamIds: readonly string[];
  isOffline: boolean;
  /** The conversation on the screen, while the window has the focus; null otherwise. */
  watchedId: string | null;
}

/** Whether an event is new work for this agent; the one conversation being read makes no noise. */
export function decideNotice(event: LingxiEvent, desk: Desk): Notice | null {
  if (!hasFacts(event)) return null;
  const { id, assigneeId, teamId, handler } = event.data.conversation;
  const isMine = assigneeId === desk.agentId;
  const byMe = event.actor.kind === 'agent' && event.actor.id === desk.agentId;
  const notice = (kind: NoticeKind, isDue: boolean) =>
    isDue ? { kind, conversationId: id } : null;
  if (byMe) return null;
  const isForMe = (teamId === null || desk.teamIds.includes(teamId)) && !desk.isOffline;
  switch (event.type) {
    case 'conversation.assigned':
      return notice('assigned', isMine);
    case 'conversation.transferred':
      return isMine
        ? notice('transferred', true)
        : notice('queued', handler === 'queue' && isForMe);
    case 'conversation.queued':
      return notice('queued', isForMe);
    case 'message.received':
      return notice('message', isMine && id !== desk.watchedId);
    case 'message.sent': {
      const { kind, text } = event.data.message;
      return notice('mentioned', kind === 'note' && text.includes(`@${desk.name}`));
    }
    default:
      return null;
  }
}
