import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseAccount } from './account.ts';
import { installedBinaries, runnableBinaries } from './binaries.ts';
import { finallyDo, isRoot, makeFolder } from './fixtures/index.ts';

const account = chooseAccount(undefined);
const version = (native: string) =>
  execFileSync(path.join(native, 'bin', 'postgres'), ['-V'], {
    ...account.become,
    encoding: 'utf8',
    stdio: 'pipe',
  });

/** A copy of the package as npm leaves it when it runs no install scripts: without its links. */
function unlinkedCopy(mode: number) {
  const installed = installedBinaries();
  const native = path.join(makeFolder(mode), 'native');
  fs.cpSync(installed.native, native, { recursive: true, verbatimSymlinks: true });
  const lib = path.join(native, 'lib');
  for (const entry of fs.readdirSync(lib, { withFileTypes: true }))
    if (entry.isSymbolicLink()) fs.rmSync(path.join(lib, entry.name));
  return { ...installed, native };
}

const run = (installed: ReturnType<typeof unlinkedCopy>, logs: string[] = []) => {
  const caches = [path.join(makeFolder(), 'cache')];
  return runnableBinaries(installed, account, { caches, log: (line) => logs.push(line) });
};

describe('the binaries', () => {
  it('get the library links that an install without scripts leaves out', async () => {
    const installed = unlinkedCopy(0o755);
    expect(() => version(installed.native)).toThrow();
    const found = await run(installed);
    expect(found.native).toBe(installed.native);
    expect(version(found.native)).toMatch(/^postgres \(PostgreSQL\) \d+/);
  });

  it('are copied to a readable place when their folder is closed to whoever runs them', async () => {
    const installed = unlinkedCopy(0o700);
    // What a closed home is to root's PostgreSQL, a read-only folder without links is to a user's.
    if (!isRoot) {
      const lib = path.join(installed.native, 'lib');
      fs.chmodSync(lib, 0o500);
      finallyDo(() => fs.chmodSync(lib, 0o700));
    }
    const logs: string[] = [];
    const caches = [path.join(makeFolder(), 'cache')];
    const o = { caches, log: (line: string) => logs.push(line) };
    const [first, second] = await Promise.all([
      runnableBinaries(installed, account, o),
      runnableBinaries(installed, account, o),
    ]);
    expect(first.native).toBe(path.join(caches[0] ?? '', `postgres-${installed.version}`));
    expect(second.native).toBe(first.native);
    expect(version(first.native)).toMatch(/^postgres \(PostgreSQL\) \d+/);
    expect(fs.readdirSync(caches[0] ?? '')).toHaveLength(1);

    logs.length = 0;
    expect((await runnableBinaries(installed, account, o)).native).toBe(first.native);
    expect(logs).toEqual([]);
  });

  it('are copied anew when the copy was damaged', async () => {
    const installed = unlinkedCopy(0o700);
    fs.chmodSync(path.join(installed.native, 'lib'), 0o500);
    finallyDo(() => fs.chmodSync(path.join(installed.native, 'lib'), 0o700));
    const caches = [path.join(makeFolder(), 'cache')];
    const o = { caches, log: () => undefined };
    const { native } = await runnableBinaries(installed, account, o);
    fs.rmSync(path.join(native, 'lib', 'libz.so.1'));
    expect((await runnableBinaries(installed, account, o)).native).toBe(native);
    expect(version(native)).toMatch(/^postgres/);
  });

  it('are asked of the operator on a platform that has none', () => {
    expect(() => installedBinaries('win32-x64')).toThrow(/^No PostgreSQL .* set DATABASE_URL/);
  });

  it('are asked of the operator where they need another C library', async () => {
    const installed = unlinkedCopy(0o755);
    const program = path.join(installed.native, 'bin', 'postgres');
    // How a glibc program looks on musl: the file is there, its interpreter is not.
    fs.writeFileSync(program, '#!/lib64/no-such-loader.so.2\n');
    await expect(run(installed)).rejects.toThrow(/needs glibc.*set DATABASE_URL/);
  });
});
