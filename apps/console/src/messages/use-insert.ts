import type { RefObject } from 'react';

/** Puts a text where the cursor is and leaves the cursor behind it. */
export function useInsert(
  box: RefObject<HTMLTextAreaElement | null>,
  setText: (text: string) => void,
): (piece: string) => void {
  return (piece) => {
    const el = box.current;
    if (!el) return;
    const { selectionStart: from, selectionEnd: to, value } = el;
    setText(value.slice(0, from) + piece + value.slice(to));
    requestAnimationFrame(() => {
      el.focus();
      el.setSelectionRange(from + piece.length, from + piece.length);
    });
  };
}
