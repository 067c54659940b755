import { byId } from './dom.ts';

export interface Sheet {
  title: string;
  body: readonly Node[];
  foot?: readonly Node[];
}

const dialog = byId<HTMLDialogElement>('drawer');
let repaint: (() => Sheet) | undefined;
let afterClose: (() => void) | undefined;

const paint = (sheet: Sheet): void => {
  byId('drawer-title').textContent = sheet.title;
  byId('drawer-body').replaceChildren(...sheet.body);
  const foot = byId('drawer-foot');
  foot.replaceChildren(...(sheet.foot ?? []));
  foot.hidden = !sheet.foot?.length;
};

/** Shows a sheet at the side; `make` runs again whenever `refreshDrawer` is called. */
export const openDrawer = (make: () => Sheet, onClose?: () => void): void => {
  afterClose?.();
  repaint = make;
  afterClose = onClose;
  paint(make());
  byId('drawer-body').scrollTop = 0;
  byId('toast-region').replaceChildren();
  if (!dialog.open) dialog.showModal();
  byId('drawer-title').focus();
};

/** Keeps the focus on the control of the same name, which a repaint has replaced. */
export const refreshDrawer = (): void => {
  if (!repaint || !dialog.open) return;
  const name = document.activeElement?.getAttribute('data-focus');
  paint(repaint());
  const again = name
    ? dialog.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)
    : null;
  (again ?? byId('drawer-close')).focus();
};

export const closeDrawer = (): void => dialog.close();

export const startDrawer = (): void => {
  // What scrolls must be reachable by keyboard.
  byId('drawer-body').tabIndex = 0;
  byId('drawer-close').addEventListener('click', closeDrawer);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) closeDrawer();
  });
  dialog.addEventListener('close', () => {
    // The event comes late: another sheet may be open by now.
    if (dialog.open) return;
    const done = afterClose;
    repaint = afterClose = undefined;
    done?.();
  });
};
