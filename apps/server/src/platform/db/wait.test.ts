import { createServer, type Socket } from 'node:net';
import { afterEach, expect, inject, it, onTestFinished } from 'vitest';
import { type DatabaseHandle, openDatabase } from './index.ts';
import { databaseName, waitForDatabase } from './wait.ts';

const handles: DatabaseHandle[] = [];
afterEach(async () => {
  for (const handle of handles.splice(0)) await handle.close();
});

/** How waiting ends, what was said meanwhile, and how long it took. */
async function waitFor(connectionString: string, timeoutMs = 300, everyMs = 100) {
  const options = { connectionString };
  const handle = openDatabase(options, 1);
  handles.push(handle);
  const said: string[] = [];
  const startedAt = performance.now();
  const o = { timeoutMs, everyMs, name: databaseName(options), say: (l: string) => said.push(l) };
  const error = await waitForDatabase(handle.pool, o).then(
    () => undefined,
    (e: Error) => e.message,
  );
  return { error, said, ms: performance.now() - startedAt };
}

const addressOf = (o: { user?: string; database?: string }) => {
  const { host, port, ...usual } = inject('postgres');
  const { user, database } = { ...usual, ...o };
  const query = new URLSearchParams({ host, port: String(port), user });
  return `postgres:///${database}?${query}`;
};

it('says that it waits, and in the end where nobody answered', async () => {
  const { error, said } = await waitFor('postgres://lingxi:very-secret@127.0.0.1:1/lingxi');
  expect(said.length).toBeGreaterThan(1);
  expect(new Set(said)).toEqual(
    new Set([
      'Waiting for the database of DATABASE_URL (127.0.0.1:1): connect ECONNREFUSED 127.0.0.1:1 …',
    ]),
  );
  expect(error).toBe(
    'The database of DATABASE_URL (127.0.0.1:1) does not answer: connect ECONNREFUSED 127.0.0.1:1',
  );
  expect(said.join() + error).not.toContain('very-secret');
});

it('gives up in time on a server that takes the connection and says nothing', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => void sockets.push(socket));
  await new Promise<void>((r) => silent.listen(0, '127.0.0.1', r));
  onTestFinished(() => void silent.close());
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  const { port } = silent.address() as { port: number };
  const { error, ms, said } = await waitFor(`postgres://lingxi@127.0.0.1:${port}/lingxi`);
  expect(error).toContain(`DATABASE_URL (127.0.0.1:${port}) does not answer`);
  expect(said.length).toBeGreaterThan(0);
  expect(ms).toBeLessThan(5000);
});

it.each([
  [{ user: 'nobody_of_that_name' }, /role "nobody_of_that_name"|user "nobody_of_that_name"/],
  [{ database: 'no_such_database' }, /database "no_such_database" does not exist/],
])('says at once what waiting cannot mend: %j', async (o, why) => {
  const { error, said, ms } = await waitFor(addressOf(o), 30_000, 3000);
  expect(error).toMatch(/^The database of DATABASE_URL \(.*\) cannot be used: /);
  expect(error).toMatch(why);
  expect(said).toEqual([]);
  expect(ms).toBeLessThan(10_000);
});

it('goes on as soon as the database answers', async () => {
  expect(await waitFor(addressOf({}), 20_000, 5000)).toMatchObject({ error: undefined, said: [] });
});

it.each(['postgres://u:very-secret@h:no-port/db', 'postgres://u:very-secret%ff@h/db'])(
  'names an address that cannot be read without showing it',
  (connectionString) => {
    const read = () => databaseName({ connectionString });
    expect(read).toThrow(/^DATABASE_URL cannot be read as an address/);
    expect(read).not.toThrow(/very-secret/);
  },
);
