import type { contract, ResponseOf } from '@lingxi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { keys } from '../queries.ts';

type Opened = ResponseOf<typeof contract.screens.conversation>;

const shown = 5;

/** The conversations this tab has opened last, without the one on the screen. */
export function useRecentConversations() {
  const cache = useQueryClient();
  const { conversationId } = useParams({ strict: false });
  // Taken once: a list that moves under the arrow keys would open the wrong one.
  const [recent] = useState(() =>
    cache
      .getQueryCache()
      .findAll({ queryKey: keys.screens })
      .flatMap(({ state }) => {
        const opened = state.data as Opened | undefined;
        return opened?.conversation && opened.conversation.id !== conversationId
          ? [{ at: state.dataUpdatedAt, conversation: opened.conversation }]
          : [];
      })
      .toSorted((a, b) => b.at - a.at)
      .slice(0, shown)
      .map(({ conversation: { id, number, contact } }) => ({ id, number, name: contact.name })),
  );
  return recent;
}
