import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { connect } from './fixtures/index.ts';
import { startTemporaryPostgres } from './temporary.ts';

it('a temporary database leaves nothing behind', async () => {
  const postgres = await startTemporaryPostgres();
  const client = await connect(postgres);
  expect((await client.query('show fsync')).rows).toEqual([{ fsync: 'off' }]);
  await client.end();
  const folder = path.resolve(postgres.host, '../..');
  expect(fs.existsSync(folder)).toBe(true);
  await postgres.stop();
  expect(fs.existsSync(folder)).toBe(false);
});
