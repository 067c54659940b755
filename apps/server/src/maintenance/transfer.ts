import { createWriteStream } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type ExportKind,
  exportKinds,
  type ImportError,
  type ImportJob,
  type ImportKind,
  importFields,
  importKinds,
  limits,
  type TableFormat,
  tableFormats,
} from '@lingxi/contract';
import { createApp } from '../app.ts';
import { accountIds } from '../modules/accounts/index.ts';
import { systemContext } from '../modules/context.ts';
import {
  cancelImport,
  createImport,
  exportRows,
  getImport,
  listErrors,
  runImport,
  startImport,
  updateImport,
} from '../modules/imports/index.ts';
import { type Config, ConfigError } from '../platform/config/index.ts';
import type { Context } from '../platform/context/index.ts';
import { type DatabaseOptions, sqlState } from '../platform/db/index.ts';
import { errorBody, Refusal } from '../platform/errors.ts';
import { createLog } from '../platform/log/index.ts';

export interface ImportChoices {
  /** `field=column` each. */
  map: readonly string[];
  skipsBadRows: boolean;
  replaces: boolean;
  publishes: boolean;
  isDry: boolean;
}

export interface ImportOutcome {
  job: ImportJob;
  /** The first of them. */
  errors: ImportError[];
}

const shownErrors = 20;

/** Reads a file into the account with the same verbs as the console; to its end, or not at all. */
export const importFile = (
  config: Config,
  database: DatabaseOptions,
  o: { kind: string; path: string; choices: ImportChoices; say: (line: string) => void },
): Promise<ImportOutcome> =>
  withAccount(config, database, async (ctx) => {
    const { choices, say } = o;
    const kind = kindNamed(o.kind, importKinds);
    const bytes = await readInput(o.path);
    say(`Reading ${o.path} …`);
    const read = await createImport(ctx, { kind, name: basename(o.path), bytes });
    let job: ImportJob;
    try {
      job = await updateImport(ctx, read.id, {
        mapping: mappingOf(kind, read, choices.map),
        existing: choices.replaces ? 'replace' : 'skip',
        isPublished: choices.publishes,
      });
    } catch (error) {
      await cancelImport(ctx, read.id);
      throw error;
    }
    const { items: errors } = await listErrors(ctx, job.id, { limit: shownErrors });
    const isStopped = job.rows.bad > 0 && !choices.skipsBadRows;
    if (choices.isDry || isStopped || job.missing.length > 0) {
      await cancelImport(ctx, job.id);
      return { job, errors };
    }
    await startImport(ctx, job.id, { skipBadRows: choices.skipsBadRows, runsHere: true });
    return { job: await runToEnd(ctx, job.id, say), errors };
  });

/** Ctrl-C takes it back whole. */
async function runToEnd(ctx: Context, id: string, say: (line: string) => void): Promise<ImportJob> {
  const cancel = () => void cancelImport(ctx, id);
  process.once('SIGINT', cancel);
  const progress = setInterval(() => {
    getImport(ctx, id).then(
      ({ rows }) => say(`  ${rows.done} of ${rows.total} rows`),
      // The run itself says what is wrong with the database.
      () => {},
    );
  }, 1000);
  try {
    // Nobody would begin it anew: the first failure is the last.
    await runImport(ctx, id, Number.POSITIVE_INFINITY);
  } finally {
    clearInterval(progress);
    process.off('SIGINT', cancel);
  }
  return getImport(ctx, id);
}

/** Everything of one kind; the file appears under its name when it is whole. */
export const exportFile = (
  config: Config,
  database: DatabaseOptions,
  o: { kind: string; path: string },
): Promise<{ rows: number; bytes: number }> =>
  withAccount(config, database, async (ctx) => {
    const kind: ExportKind = kindNamed(o.kind, exportKinds);
    const format = extname(o.path).slice(1).toLowerCase() as TableFormat;
    if (!tableFormats.includes(format)) {
      throw new ConfigError([
        `export: ${o.path} should end in ${tableFormats.map((f) => `.${f}`).join(', ')}.`,
      ]);
    }
    if (await stat(o.path).catch(() => undefined)) {
      throw new ConfigError([`export: ${o.path} exists already: choose another name.`]);
    }
    const part = `${o.path}.part`;
    let bytes = 0;
    const count = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    const counted = { rows: 0 };
    try {
      const content = await exportRows(ctx, kind, { format, onRows: (n) => (counted.rows += n) });
      await pipeline(Readable.from(content), count, createWriteStream(part, { mode: 0o600 }));
      await rename(part, o.path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    return { rows: counted.rows, bytes };
  });

/** On the command line canned_responses is canned-responses. */
function kindNamed<K extends string>(name: string, known: readonly K[]): K {
  const kind = known.find((k) => k.replace('_', '-') === name);
  if (kind) return kind;
  const list = known.map((k) => k.replace('_', '-')).join(', ');
  throw new ConfigError([`"${name}" cannot be moved by a file; known are ${list}.`]);
}

async function readInput(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new ConfigError([`import: there is no file ${path}.`]);
  if (found.size > limits.importFileBytes) {
    const most = limits.importFileBytes / 1024 / 1024;
    throw new ConfigError([`import: ${path} is larger than ${most} MiB: split it.`]);
  }
  return readFile(path);
}

/** What the columns' names suggest, and over it what was told. */
function mappingOf(kind: ImportKind, read: ImportJob, told: readonly string[]): (string | null)[] {
  const mapping = [...read.mapping];
  for (const pair of told) {
    const [field = '', ...rest] = pair.split('=');
    const name = rest.join('=');
    const at = read.columns.findIndex((c) => c.name === name);
    const isField =
      (importFields[kind] as readonly string[]).includes(field) ||
      (kind === 'contacts' && /^attributes\../.test(field));
    if (!isField) {
      const known = importFields[kind].join(', ');
      throw new ConfigError([`import: --map ${pair}: no field "${field}"; known are ${known}.`]);
    }
    if (at < 0) {
      const names = read.columns.map((c) => c.name).join(', ');
      throw new ConfigError([`import: --map ${pair}: no column "${name}"; the file has ${names}.`]);
    }
    for (const [i, other] of mapping.entries()) if (other === field) mapping[i] = null;
    mapping[at] = field;
  }
  return mapping;
}

async function withAccount<T>(
  config: Config,
  database: DatabaseOptions,
  act: (ctx: Context) => Promise<T>,
): Promise<T> {
  const app = await createApp({ config, database, log: createLog(config), hasJobs: false });
  try {
    const ids = await accountIds(app.platform).catch((error: unknown) => {
      if (sqlState(error) === '42P01') return [];
      throw error;
    });
    if (ids.length === 0)
      throw new ConfigError(['There is nothing here yet: run npm start first.']);
    return await act(systemContext(app.platform, ids[0]!, { locale: 'en', name: 'lingxi' }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new ConfigError([errorBody(error.code, error.details, 'en').error.message]);
  } finally {
    await app.stop();
  }
}
