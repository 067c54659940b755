import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { focusPane, isFocusLost } from '../ui/focus-pane.ts';

/** A link that vanishes with its page takes the focus along: the next page gets it. */
export function usePageFocus(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged && isFocusLost()) focusPane();
      }),
    [router],
  );
}
