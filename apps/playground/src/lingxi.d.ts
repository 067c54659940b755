type LingxiCall = (...args: unknown[]) => Promise<unknown>;

type LingxiQueued = [
  name: string,
  args: unknown[],
  resolve: (value: unknown) => void,
  reject: (error: unknown) => void,
];

interface Window {
  /** Queues calls until the loader has brought the widget. */
  Lingxi?: Record<string, LingxiCall> & { q: LingxiQueued[] };
}
