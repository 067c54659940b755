import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { client } from '../client.ts';
import type { Thread } from '../live/desk.ts';
import { joinMessages } from '../live/thread.ts';
import { keys } from '../queries.ts';

/** Begins to fetch when the top is so near. */
const nearPx = 400;

export interface Older {
  isLoading: boolean;
  /** True for the one render in which older messages are put before the others. */
  isPrepending: boolean;
  load: (limit?: number) => Promise<void>;
  onScroll: (offset: number) => void;
}

export function useOlder(
  id: string,
  thread: Thread | undefined,
  box: RefObject<HTMLDivElement | null>,
): Older {
  const cache = useQueryClient();
  const [isLoading, setLoading] = useState(false);
  const isPrepending = useRef(false);
  const underWay = useRef<Promise<void>>(undefined);
  const first = thread?.items[0]?.seq;
  const hasMore = thread?.hasMore ?? false;

  const load = useCallback(
    (limit = 50) => {
      if (underWay.current) return underWay.current;
      if (!hasMore || first === undefined) return Promise.resolve();
      setLoading(true);
      const call = client
        .call('conversations.listMessages', { params: { id }, query: { before: first, limit } })
        .then((page) => {
          isPrepending.current = true;
          cache.setQueryData<Thread>(
            keys.thread(id),
            (held) =>
              held && { items: joinMessages(page.items, held.items), hasMore: page.hasMore },
          );
        })
        // Scrolling up once more tries again.
        .catch(() => undefined)
        .finally(() => {
          underWay.current = undefined;
          setLoading(false);
        });
      underWay.current = call;
      return call;
    },
    [cache, id, first, hasMore],
  );

  // After each commit: the list must shift once only.
  useLayoutEffect(() => {
    isPrepending.current = false;
  });

  const onScroll = useCallback(
    (offset: number) => {
      const isFilled = box.current && box.current.scrollHeight > box.current.clientHeight;
      if (offset < nearPx && isFilled) void load();
    },
    [load, box],
  );
  return { isLoading, isPrepending: isPrepending.current, load, onScroll };
}
