import { createStore } from './store.ts';

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'danger';
  action?: { label: string; run: () => void };
}

export const toasts = createStore<Toast[]>([]);
let lastId = 0;

export const dismissToast = (id: number) =>
  toasts.set((shown) => shown.filter((toast) => toast.id !== id));

/** A short sentence that leaves by itself; longer with something to undo. */
export function showToast(toast: Pick<Toast, 'text' | 'action'> & { tone?: Toast['tone'] }): void {
  const id = ++lastId;
  toasts.set((shown) => [...shown.slice(-2), { tone: 'plain', ...toast, id }]);
  setTimeout(() => dismissToast(id), toast.action ? 8000 : 5000);
}
