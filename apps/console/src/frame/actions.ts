import type { LucideIcon } from 'lucide-react';
import { useEffect } from 'react';

/** Something the palette lists and a key may start. */
export interface Action {
  id: string;
  label: string;
  icon?: LucideIcon;
  /** One letter, `?`, `/`, or `mod+k`. */
  keys?: string;
  group: 'conversation' | 'inbox' | 'go' | 'you';
  run: () => void;
}

const registered = new Map<string, Action[]>();

/** Offers actions while the component is on the screen; the latest closures win. */
export function useActions(owner: string, actions: Action[]): void {
  useEffect(() => {
    registered.set(owner, actions);
  });
  useEffect(() => () => void registered.delete(owner), [owner]);
}

export const currentActions = (): Action[] => [...registered.values()].flat();
