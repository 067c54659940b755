import { useSyncExternalStore } from 'react';

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** One pane at a time. */
export const useIsPhone = () => useMedia('(max-width: 767px)');
/** The assist pane has its own column. */
export const useIsWide = () => useMedia('(min-width: 1280px)');
