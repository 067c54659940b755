import { type Api, api } from './api.ts';
import { report } from './session.ts';

type Call = [keyof Api, unknown[], (value: unknown) => void, (error: unknown) => void];
type Run = (...args: unknown[]) => Promise<unknown>;

declare global {
  interface Window {
    /** Calls made before this file was here wait in `q`. */
    Lingxi?: Partial<Api> & { q?: Call[] };
  }
}

const run = (name: keyof Api, args: unknown[]): Promise<unknown> =>
  (api[name] as Run)(...args).catch((error) => {
    throw report(error);
  });

window.Lingxi ??= {};
const lingxi = window.Lingxi;
const waiting = lingxi.q ?? [];
for (const name of Object.keys(api) as (keyof Api)[]) {
  lingxi[name] = ((...args: unknown[]) => run(name, args)) as never;
}
// What the page wants to hear it must not miss, so listeners come first; then in order.
const isListener = ([name]: Call) => name === 'on';
for (const call of [...waiting.filter(isListener), ...waiting.filter((c) => !isListener(c))]) {
  run(call[0], call[1]).then(call[2], call[3]);
}
lingxi.q = [];
