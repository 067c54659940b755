import type { Conversation } from '@lingxi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { screenQuery } from '../conversations/queries.ts';
import type { Known } from './fill-in.ts';

/** What a visitor is called until they have said who they are: 「访客 7K2Q」. */
const isMadeUp = (name: string) => /^(访客|Visitor) [2-9A-HJ-NP-Z]{4}$/.test(name);

/** What a canned response can say of this conversation, read when it is inserted. */
export function useKnown(conversation: Conversation): () => Known {
  const { t } = useTranslation('contacts');
  const cache = useQueryClient();
  const { agent, account } = useMe();
  return () => {
    const screen = cache.getQueryData(screenQuery(cache, agent.id, conversation.id).queryKey);
    const order = screen?.orders[0];
    return {
      'contact.name': isMadeUp(conversation.contact.name) ? '' : conversation.contact.name,
      'contact.email': screen?.contact.email,
      'contact.phone': screen?.contact.phone,
      'agent.name': agent.name,
      'account.name': account.name,
      'order.number': order?.number,
      'order.status': order && t(`order.status.${order.status}`),
      'conversation.number': String(conversation.number),
    };
  };
}
