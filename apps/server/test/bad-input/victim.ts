import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { testApp } from '../database.ts';
import { fakeClock } from '../fake-clock.ts';
import { readRows } from '../isolation/rows.ts';
import { buildWorld, type World } from '../isolation/world.ts';

/** An account full of everything in a program that listens, for requests that must change nothing. */
export interface Victim {
  world: World;
  url: string;
  written(): Promise<object>;
  /** Fails if anything has been written since. */
  expectUntouched(was: object, what: string): Promise<void>;
}

export async function buildVictim(): Promise<Victim> {
  const app = await testApp({ clock: fakeClock() });
  const rows = await readRows(app.platform.database.pool);
  const world = await buildWorld(app, 'cypress');
  const files = join(app.platform.config.dataDir, 'files');
  const written = async () => {
    // Who is connected is what connecting writes.
    const { presence: _, ...rest } = await rows.snapshot(world.accountId);
    return { ...rest, files: readdirSync(files, { recursive: true }).length };
  };
  return {
    world,
    url: await app.listen(),
    written,
    expectUntouched: async (was, what) =>
      expect(await written(), `${what} has written something`).toEqual(was),
  };
}
