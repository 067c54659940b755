import { createStore } from '../ui/store.ts';

export type DialogName = 'palette' | 'shortcuts' | 'tour';

/** The dialog over the whole frame; its code is loaded when it is first opened. */
export const openedDialog = createStore<DialogName | null>(null);
export const openDialog = (name: DialogName | null) => openedDialog.set(name);
