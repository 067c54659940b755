/** The public snippet: keeps calls until the widget's loader takes them over. */
const names = [
  'boot',
  'identify',
  'setAttributes',
  'track',
  'open',
  'close',
  'toggle',
  'show',
  'hide',
  'on',
  'off',
  'setLocale',
  'setTheme',
  'reset',
  'destroy',
];

const q: LingxiQueued[] = [];
const queue =
  (name: string): LingxiCall =>
  (...args) =>
    new Promise((resolve, reject) => {
      q.push([name, args, resolve, reject]);
    });

if (!window.Lingxi) {
  const calls: Record<string, LingxiCall> = Object.fromEntries(
    names.map((name) => [name, queue(name)]),
  );
  window.Lingxi = Object.assign(calls, { q });
}

export {};
