import type { ConversationFacts, LingxiEvent } from '@lingxi/contract';
import type { Platform } from '../../platform/index.ts';
import { maySee, toVisitorMessage, type Viewer, withUrls } from '../conversations/index.ts';

/** For whom a signal is: agents who may see a conversation, or all of them; one contact. */
export interface Audience {
  agents?: Pick<ConversationFacts, 'assigneeId' | 'teamId' | 'handler'> | 'all';
  contactId?: string;
  /** The connection it came from. */
  except?: string;
}

/** What an agent gets of an event: all of it, or nothing. */
export function forAgent(viewer: Viewer, event: LingxiEvent): boolean {
  if (!('conversation' in event.data)) return true;
  if (maySee(viewer, event.data.conversation)) return true;
  // It has just left this agent's sight: they must learn that.
  return 'previousAssigneeId' in event.data && event.data.previousAssigneeId === viewer.agentId;
}

/** An event as the contact it belongs to may see it; undefined for what is between agents. */
export function forContact(contactId: string, event: LingxiEvent): LingxiEvent | undefined {
  if (!('conversation' in event.data) || event.data.conversation.contactId !== contactId) {
    return undefined;
  }
  switch (event.type) {
    case 'message.received':
    case 'message.sent':
    case 'message.updated': {
      const message = toVisitorMessage(event.data.message);
      return message && { ...event, data: { ...event.data, message } };
    }
    case 'conversation.created':
    case 'conversation.queued':
    case 'conversation.resolved':
    case 'conversation.reopened':
    case 'conversation.rated':
    case 'conversation.read':
      return event;
    case 'conversation.assigned':
    case 'conversation.handed_back':
      return { ...event, data: { ...event.data, previousAssigneeId: null } };
    case 'conversation.transferred': {
      const data = { ...event.data, previousAssigneeId: null, previousTeamId: null, note: '' };
      return { ...event, data };
    }
    default:
      return undefined;
  }
}

/** Stored events carry no file addresses; each reading of them gets its own. */
export function signed(platform: Platform, accountId: string, event: LingxiEvent): LingxiEvent {
  if (!('message' in event.data)) return event;
  const message = withUrls(platform, accountId, event.data.message);
  return message === event.data.message
    ? event
    : ({ ...event, data: { ...event.data, message } } as LingxiEvent);
}
