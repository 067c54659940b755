import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataDir } from './data-dir.ts';
import { startEmbeddedPostgres } from './db/embedded/index.ts';
import { readMasterKey } from './secrets/index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lingxi-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const refusal = (folder: string) =>
  new RegExp(
    `^The data folder ${folder} cannot be used \\(.+\\): choose another with DATA_DIR\\.$`,
  );

describe('the data folder', () => {
  it('is made with all that lies above it, and stays what it is', () => {
    const folder = join(root, 'a/b/c');
    expect(openDataDir(folder)).toBe(folder);
    writeFileSync(join(folder, 'kept'), '');
    expect(openDataDir(folder)).toBe(folder);
    expect(existsSync(join(folder, 'kept'))).toBe(true);
    expect(statSync(folder).mode & 0o066).toBe(0);
  });

  // Node's recursive mkdir never returns from there, whoever asks.
  it.each(['/proc/x', '/proc/x/y'])('is refused at %s', async (folder) => {
    expect(() => openDataDir(folder)).toThrow(refusal(folder));
    expect(() => readMasterKey(folder, undefined)).toThrow(refusal(folder));
    await expect(startEmbeddedPostgres({ dataDir: folder, log: () => {} })).rejects.toThrow(
      refusal(folder),
    );
  });

  it('is refused where a file or a link to nowhere is in the way', () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    const link = join(root, 'link');
    symlinkSync(join(root, 'nowhere'), link);
    for (const place of [file, join(file, 'x/y'), link, join(link, 'x')]) {
      expect(() => openDataDir(place)).toThrow(refusal(place));
    }
  });
});
