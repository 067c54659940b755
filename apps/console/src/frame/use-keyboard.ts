import { useEffect } from 'react';
import { currentActions } from './actions.ts';
import { preferences } from './preferences.ts';

const editable = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const ownKeys = '[role="dialog"], [role="menu"], dialog';

/** The pressed keys as actions name them; null where the press belongs to the page or the browser. */
export function pressedKeys(event: KeyboardEvent): string | null {
  if (event.isComposing || event.keyCode === 229 || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return `mod+${event.shiftKey ? 'shift+' : ''}${key}`;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(editable) || target?.closest(ownKeys)) return null;
  return key.length === 1 && preferences.get().hasSingleKeys ? key : null;
}

/** F6 goes from pane to pane, as in the programs people know. */
function nextPane(isBack: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null,
  );
  const current = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const step = isBack ? -1 : 1;
  const next = panes.at((current + step + panes.length) % panes.length);
  const inside = '[data-pane-focus], [role="option"][tabindex="0"]';
  (next?.querySelector<HTMLElement>(inside) ?? next)?.focus();
}

/** The one keyboard listener of the page. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'F6') {
        event.preventDefault();
        return nextPane(event.shiftKey);
      }
      const pressed = pressedKeys(event);
      if (pressed === null || event.defaultPrevented) return;
      const action = currentActions().find((a) => a.keys === pressed);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
