import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the data folder where it is not there yet, and answers its real path; or says why not. */
export function openDataDir(folder: string): string {
  try {
    makeFolders(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be used (${(error as Error).message}): choose another with DATA_DIR.`,
    );
  }
}

/** One by one: where nothing can be made although it may be written, as in /proc, `recursive` never ends. */
function makeFolders(folder: string): void {
  const missing: string[] = [];
  for (let f = folder; !existsSync(f) && f !== dirname(f); f = dirname(f)) missing.unshift(f);
  // Others may pass through (PostgreSQL runs as a lesser user when we are root), not look inside.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  if (missing[0]) accessSync(dirname(missing[0]), constants.W_OK | constants.X_OK);
  for (const f of missing) {
    try {
      mkdirSync(f, { mode });
    } catch (error) {
      // Another process that starts at the same time has made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  // Also finds a file where the folder should be.
  accessSync(`${folder}/.`);
}
