import { useEffect, useState } from 'react';
import { focusPane, isFocusLost } from './focus-pane.ts';

/**
 * For what exists only while it is open: when it goes, the focus returns to what opened it, or to
 * the page where that is gone too.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // A frame later, when antd has let go of the focus it kept inside.
      requestAnimationFrame(() => {
        if (!isFocusLost() || !(opener instanceof HTMLElement) || opener === document.body) return;
        if (opener.isConnected) opener.focus({ preventScroll: true });
        else focusPane();
      });
    },
    [opener],
  );
}
