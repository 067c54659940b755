import { type KeyboardEvent, useMemo, useRef } from 'react';

/**
 * Whether an Enter belongs to the input method. Three signs are needed: Safari ends the composition
 * before the key event and marks it only by `keyCode` 229; others say `isComposing`; and some
 * methods fire the key right after `compositionend`, so the flag falls one turn later.
 */
export function useComposition() {
  const isComposing = useRef(false);
  return useMemo(
    () => ({
      isActive: (event: KeyboardEvent) =>
        isComposing.current || event.nativeEvent.isComposing || event.keyCode === 229,
      handlers: {
        onCompositionStart: () => {
          isComposing.current = true;
        },
        onCompositionEnd: () => {
          setTimeout(() => {
            isComposing.current = false;
          });
        },
      },
    }),
    [],
  );
}
