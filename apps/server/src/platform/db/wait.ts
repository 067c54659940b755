import pg from 'pg';
import { type DatabaseOptions, sqlState } from './index.ts';

export interface Waiting {
  timeoutMs: number;
  /** As `databaseName` has it: said to the person who started the program. */
  name: string;
  say: (line: string) => void;
  everyMs?: number;
}

/**
 * Waits until the database answers: after a start of both, or a restart of PostgreSQL. What
 * waiting cannot mend, such as a wrong password, fails at once.
 */
export async function waitForDatabase(pool: pg.Pool, o: Waiting): Promise<void> {
  let reason = 'no answer yet';
  let isOver = false;
  const beat = setInterval(() => o.say(`Waiting for ${o.name}: ${reason} …`), o.everyMs ?? 3000);
  let late: NodeJS.Timeout | undefined;
  // Beside the attempts: one to a server that is silent lasts longer than the whole wait may.
  const end = new Promise<void>((_, reject) => {
    late = setTimeout(
      () => reject(new Error(`${capital(o.name)} does not answer: ${reason}`)),
      o.timeoutMs,
    );
  });
  try {
    await Promise.race([attempts(), end]);
  } finally {
    isOver = true;
    clearInterval(beat);
    clearTimeout(late);
  }

  async function attempts(): Promise<void> {
    while (!isOver) {
      try {
        await pool.query('select 1');
        return;
      } catch (e) {
        reason = reasonOf(e as Error);
        if (isFinal(e)) throw new Error(`${capital(o.name)} cannot be used: ${reason}`);
        await new Promise((r) => setTimeout(r, 200));
      }
    }
  }
}

/** Which database, by its setting and its address; never its password. */
export function databaseName(options: DatabaseOptions): string {
  if (!options.connectionString) return 'the database of the data folder';
  try {
    const { host, port } = new pg.Client(options);
    return `the database of DATABASE_URL (${host}:${port})`;
  } catch {
    // What the parser says may quote the address, and the password with it.
    throw new Error(
      'DATABASE_URL cannot be read as an address: must be like postgres://user:password@host:5432/database, with %40 for an @ in the password',
    );
  }
}

/** Nobody of that name, a wrong or missing password, no such database. */
const isFinal = (e: unknown): boolean =>
  /^(28|3D)/.test(sqlState(e) ?? '') || (e as Error).message.startsWith('SASL');

/** A host with several addresses fails with one error for each, and no words of its own. */
const reasonOf = (e: Error): string =>
  e instanceof AggregateError && e.errors[0] ? (e.errors[0] as Error).message : e.message;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
