import type { Config } from '../config/index.ts';

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error';
export type Log = Record<Level, (fields: object, message: string) => void>;

const order = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];
const secretNames = /password|secret|token|authorization|cookie|master.?key/i;

/** Structured lines to standard error: JSON, or short ones for a terminal. Secrets are struck out. */
export function createLog(config: Pick<Config, 'logLevel' | 'logFormat'>): Log {
  const least = order.indexOf(config.logLevel);
  const write = (level: Level) => (fields: object, message: string) => {
    if (order.indexOf(level) < least) return;
    const shown = plain(fields) as object;
    process.stderr.write(
      config.logFormat === 'json'
        ? `${JSON.stringify({ at: new Date().toISOString(), level, message, ...shown })}\n`
        : `${new Date().toTimeString().slice(0, 8)} ${level.padEnd(5)} ${message}${Object.keys(shown).length > 0 ? ` ${JSON.stringify(shown)}` : ''}\n`,
    );
  };
  return {
    trace: write('trace'),
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
}

function plain(value: unknown, name = '', depth = 0): unknown {
  if (secretNames.test(name)) return '[removed]';
  if (value instanceof Error) {
    const { name: kind, message, stack } = value;
    return {
      kind,
      message,
      stack: stack
        ?.split('\n')
        .slice(1, 6)
        .map((s) => s.trim()),
    };
  }
  if (depth > 4 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, 50).map((v) => plain(v, '', depth + 1));
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v, k, depth + 1)]));
}
