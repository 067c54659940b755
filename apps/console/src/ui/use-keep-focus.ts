import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isFocusLost } from './focus-pane.ts';

/** When it vanishes while it has the focus, the pane around it takes the focus over. */
export function useKeepFocus<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const pane = element.closest<HTMLElement>('[data-pane]');
      requestAnimationFrame(() => {
        if (isFocusLost()) pane?.focus({ preventScroll: true });
      });
    };
  }, []);
  return ref;
}
