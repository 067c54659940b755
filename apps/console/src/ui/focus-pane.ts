/** Whether the focus is where nobody put it: what had it is gone. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Where a keyboard goes on when what it was working on has vanished: what is worked on, not a list of ways. */
export function focusPane(): void {
  const pane =
    document.querySelector<HTMLElement>('main section[data-pane]') ??
    document.querySelector<HTMLElement>('main [data-pane]');
  pane?.focus({ preventScroll: true });
}
