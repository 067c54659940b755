import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './fixtures/index.ts';
import { knownHome, ownFolder } from './folders.ts';

/** A data folder whose database lies elsewhere, as root makes it under a closed home. */
function outside() {
  const root = makeFolder();
  const dataDir = path.join(root, 'data');
  const home = path.join(root, 'db');
  fs.mkdirSync(dataDir);
  fs.mkdirSync(path.join(home, 'postgres'), { recursive: true });
  fs.writeFileSync(path.join(home, 'postgres', 'PG_VERSION'), '18\n');
  fs.writeFileSync(path.join(home, 'owner'), `${dataDir}\n`);
  fs.writeFileSync(path.join(dataDir, 'postgres.location'), `${home}\n`);
  return { root, dataDir, home };
}

describe('where the database lies', () => {
  it('is unknown for a new data folder', () => {
    expect(knownHome(makeFolder())).toBeUndefined();
  });

  it('follows a data folder that was moved', () => {
    const { root, dataDir, home } = outside();
    const moved = path.join(root, 'moved');
    fs.renameSync(dataDir, moved);
    expect(knownHome(moved)).toBe(home);
    expect(fs.readFileSync(path.join(home, 'owner'), 'utf8').trim()).toBe(moved);
  });

  it('is not shared with a copy of the data folder', () => {
    const { root, dataDir } = outside();
    const copy = path.join(root, 'copy');
    fs.cpSync(dataDir, copy, { recursive: true });
    expect(() => knownHome(copy)).toThrow(/is a copy: remove/);
  });

  it('must still be there', () => {
    const { dataDir, home } = outside();
    fs.rmSync(home, { recursive: true });
    expect(() => knownHome(dataDir)).toThrow(/it is not there/);
  });
});

describe('ownFolder', () => {
  it('takes the first that can be made, and opens it for reading', () => {
    const root = makeFolder();
    const file = path.join(root, 'file');
    fs.writeFileSync(file, '');
    const good = path.join(root, 'good');
    expect(ownFolder([path.join(file, 'no'), good])).toBe(good);
    expect(fs.statSync(good).mode & 0o777).toBe(0o755);
  });

  it('says so when there is none', () => {
    const file = path.join(makeFolder(), 'file');
    fs.writeFileSync(file, '');
    expect(() => ownFolder([path.join(file, 'no')])).toThrow(/can be written/);
  });
});
