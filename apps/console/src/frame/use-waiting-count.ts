import { useQuery } from '@tanstack/react-query';
import { countsQuery } from '../conversations/queries.ts';

/** Conversations that wait for this agent: unread ones of theirs, and the queue. */
export function useWaitingCount(): number {
  const { data } = useQuery(countsQuery);
  return data ? data.mineUnread + data.queue : 0;
}
