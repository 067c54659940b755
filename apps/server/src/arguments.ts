import { type Locale, locale as localeSchema } from '@lingxi/contract';
import { ConfigError } from './platform/config/index.ts';

export interface Command {
  /** No demo on the first start: one account, its owner and a first inbox. */
  isEmpty: boolean;
  /** Of the account that `--empty` begins. */
  locale: Locale;
}

const usage = 'usage: npm start [-- --empty [--locale zh|en]]';

export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv = {}): Command {
  const flat = args.flatMap((a) => (a.startsWith('--locale=') ? ['--locale', a.slice(9)] : [a]));
  let isEmpty = false;
  let locale: Locale | undefined;
  for (let i = 0; i < flat.length; i++) {
    if (flat[i] === '--empty') isEmpty = true;
    else if (flat[i] === '--locale') locale = readLocale(flat[++i]);
    else throw new ConfigError([`unknown option ${flat[i]}; ${usage}`]);
  }
  if (locale !== undefined && !isEmpty) {
    throw new ConfigError([`--locale goes with --empty: the demo speaks for itself; ${usage}`]);
  }
  return { isEmpty, locale: locale ?? systemLocale(env) };
}

function readLocale(value: string | undefined): Locale {
  const read = localeSchema.safeParse(value);
  if (read.success) return read.data;
  throw new ConfigError([`--locale is zh or en, not ${value ?? 'nothing'}; ${usage}`]);
}

/** What the terminal speaks, in the order of POSIX; `C` is nobody's language. */
function systemLocale(env: NodeJS.ProcessEnv): Locale {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'C';
  return /^(zh|C|POSIX)(\W|_|$)/i.test(name) ? 'zh' : 'en';
}
