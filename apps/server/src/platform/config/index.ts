import { resolve } from 'node:path';
import { z } from 'zod';
import { isAddressList, isTrustList, listed } from './addresses.ts';

const wholeNumber = (least: number, most: number, preset: number) =>
  z
    .string()
    .refine(
      (s) => /^\d{1,9}$/.test(s) && Number(s) >= least && Number(s) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number)
    .default(preset);

const oneOf = <const T extends string>(values: readonly T[]) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** Every setting of the program, parsed once. Names are those of the environment. */
const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 3000),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  /** Where browsers reach the program, when that is not http://HOST:PORT. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://help.example' })
    .optional(),
  LINGXI_MASTER_KEY: z
    .string()
    .refine((s) => Buffer.from(s, 'base64').length === 32, 'must be 32 bytes in base64')
    .optional(),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LOG_FORMAT: oneOf(['pretty', 'json']).default('pretty'),
  DATABASE_CONNECTIONS: wholeNumber(2, 200, 12),
  /** Proxies in front whose X-Forwarded-* headers are believed: a count, or addresses. */
  TRUST_PROXY: z
    .string()
    .refine(
      (s) => /^\d{1,2}$/.test(s) || isTrustList(s),
      'must be a count of proxies from 0 to 99, or addresses, ranges and the words loopback, linklocal, uniquelocal with commas between them, such as loopback,10.0.0.0/8',
    )
    .transform((s) => (/^\d+$/.test(s) ? Number(s) : listed(s).join(',')))
    .optional(),
  /** Addresses outgoing requests may reach although they are private: `10.0.0.0/8,192.168.1.5`. */
  OUTGOING_ALLOW: z
    .string()
    .refine(
      isAddressList,
      'must be addresses or ranges with commas between them, such as 10.0.0.0/8,192.168.1.5',
    )
    .transform(listed)
    .default([]),
  /** `off` for load tests from one address only. */
  RATE_LIMIT: oneOf(['on', 'off']).default('on'),
  NODE_ENV: z.string().optional(),
});

export interface Config {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string | undefined;
  publicUrl: string | undefined;
  masterKey: Buffer | undefined;
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  logFormat: 'pretty' | 'json';
  databaseConnections: number;
  trustProxy: string | number | undefined;
  outgoingAllow: string[];
  isRateLimited: boolean;
  /** Responses are checked against the contract. */
  isChecked: boolean;
}

/** Thrown with one line for each setting that cannot be used. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((k) => (env[k] ? [[k, env[k]]] : [])),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((i) => {
        const name = String(i.path[0]);
        // A secret never reaches the terminal or a log.
        const shown = name.includes('KEY') || name.includes('URL') ? '' : `=${given[name]}`;
        return `${name}${shown}: ${i.message}`;
      }),
    );
  }
  const e = parsed.data;
  return {
    host: e.HOST,
    port: e.PORT,
    dataDir: resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    publicUrl: e.PUBLIC_URL?.replace(/\/+$/, ''),
    masterKey: e.LINGXI_MASTER_KEY ? Buffer.from(e.LINGXI_MASTER_KEY, 'base64') : undefined,
    logLevel: e.LOG_LEVEL,
    logFormat: e.LOG_FORMAT,
    databaseConnections: e.DATABASE_CONNECTIONS,
    trustProxy: e.TRUST_PROXY,
    outgoingAllow: e.OUTGOING_ALLOW,
    isRateLimited: e.RATE_LIMIT === 'on',
    isChecked: e.NODE_ENV === 'test',
  };
}
