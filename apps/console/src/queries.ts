import { ApiError } from '@lingxi/sdk';
import { notifyManager, QueryClient } from '@tanstack/react-query';

// The second click of a double click finds the first one's request on its way.
notifyManager.setScheduler(queueMicrotask);

/** Every key of the cache by noun: the live connection writes under the same ones. */
export const keys = {
  me: ['me'],
  agents: ['agents'],
  teams: ['teams'],
  inboxes: ['inboxes'],
  counts: ['counts'],
  folders: ['conversations', 'folder'],
  folder: (folder: string) => ['conversations', 'folder', folder],
  conversation: (id: string) => ['conversations', 'one', id],
  thread: (id: string) => ['messages', id],
  screens: ['screens'],
  screen: (id: string) => ['screens', 'conversation', id],
  drafts: (id: string) => ['drafts', id],
} as const;

const isWorthRetrying = (error: unknown) =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => count < 2 && isWorthRetrying(error),
      // The live connection keeps the caches true, also after sleep.
      refetchOnWindowFocus: false,
    },
  },
});
