/** What a site can listen to with `Lingxi.on`. */
export interface PublicEvents {
  ready: undefined;
  open: undefined;
  close: undefined;
  message: { id: string; text: string; author: { kind: string; name: string | null } };
  unread: number;
  error: { code: string; message: string };
}
export type PublicEvent = keyof PublicEvents;
type Listener = (value: never) => void;

let listeners: [PublicEvent, Listener][] = [];

export const on = (name: PublicEvent, listener: Listener): void => {
  listeners.push([name, listener]);
};

/** Without a listener: all of that name. */
export const off = (name: PublicEvent, listener?: Listener): void => {
  listeners = listeners.filter(([n, l]) => n !== name || (listener && l !== listener));
};

export const emit = <E extends PublicEvent>(name: E, value: PublicEvents[E]): void => {
  for (const [n, listener] of listeners) if (n === name) listener(value as never);
};
