import { ConfigError } from './platform/config/index.ts';

export interface Command {
  /** No demo on the first start: one account, its owner and a first inbox. */
  isEmpty: boolean;
}

const usage = 'usage: npm start [-- --empty]';

export function readArguments(args: readonly string[]): Command {
  const unknown = args.find((a) => a !== '--empty');
  if (unknown) throw new ConfigError([`unknown option ${unknown}; ${usage}`]);
  return { isEmpty: args.includes('--empty') };
}
