import type { Conversation } from '@lingxi/contract';
import { presence } from '../live/signals.ts';
import { useStore } from '../ui/store.ts';

/** The newest news of the contact's presence, or what the conversation was loaded with. */
export const useIsOnline = (contact: Conversation['contact']): boolean =>
  useStore(presence, (map) => map.get(contact.id)) ?? contact.isOnline;
