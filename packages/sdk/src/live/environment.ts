/** The part of a WebSocket we use: the browser's, Node's `ws`, or a mini program's wrapped one. */
export interface SocketLike {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  send(text: string): void;
  close(): void;
}

/** Keeps small texts across restarts. `localStorage` fits. */
export interface LiveStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Everything of the platform the live connection touches; each part can be replaced. */
export interface Environment {
  WebSocket?: new (url: string) => SocketLike;
  /** With a streaming body, for the fallback; without it only sockets are tried. */
  fetch?: typeof fetch;
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (timer: never) => void;
  now: () => number;
  random: () => number;
  /** Tells when the network or the page comes back, and when the network goes. */
  watch: (awake: () => void, asleep: () => void) => () => void;
}

const watchPage: Environment['watch'] = (awake, asleep) => {
  if (typeof addEventListener !== 'function') return () => undefined;
  const onVisible = () => document.visibilityState === 'visible' && awake();
  addEventListener('online', awake);
  addEventListener('offline', asleep);
  if (typeof document === 'object') document.addEventListener('visibilitychange', onVisible);
  return () => {
    removeEventListener('online', awake);
    removeEventListener('offline', asleep);
    if (typeof document === 'object') document.removeEventListener('visibilitychange', onVisible);
  };
};

/** What the platform we run on offers. */
export const platform = (): Environment => ({
  WebSocket: globalThis.WebSocket as unknown as Environment['WebSocket'],
  fetch: globalThis.fetch?.bind(globalThis),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer),
  now: Date.now,
  random: Math.random,
  watch: watchPage,
});
