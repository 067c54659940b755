import { useQueryClient } from '@tanstack/react-query';
import type { FolderPage } from '../live/desk.ts';
import { keys } from '../queries.ts';

/** Suggestions: the tags of the conversations this tab has seen. */
export function useKnownTags(): string[] {
  const cache = useQueryClient();
  const seen = new Set<string>();
  for (const [, data] of cache.getQueriesData<{ pages: FolderPage[] }>({
    queryKey: keys.folders,
  })) {
    for (const page of data?.pages ?? []) {
      for (const c of page.items) for (const tag of c.tags) seen.add(tag);
    }
  }
  return [...seen].sort();
}
