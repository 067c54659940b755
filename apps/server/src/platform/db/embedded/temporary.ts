import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './index.ts';

/** Nobody needs these rows after a power cut. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** A fast database for a test run or a generator; `stop` removes it altogether. */
export async function startTemporaryPostgres(
  log: (line: string) => void = () => undefined,
): Promise<EmbeddedPostgres> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lingxi-db-'));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  // As root, PostgreSQL runs as a lesser user, who has to get in.
  fs.chmodSync(folder, 0o711);
  try {
    const dataDir = path.join(folder, 'data');
    const postgres = await startEmbeddedPostgres({ dataDir, log, settings: SETTINGS });
    return { ...postgres, stop: () => postgres.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
