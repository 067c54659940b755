import { readFileSync, writeFileSync } from 'node:fs';
import { migrations } from '../apps/server/migrations/index.ts';
import { describeSchema } from '../apps/server/src/platform/db/describe-schema.ts';
import { startTemporaryPostgres } from '../apps/server/src/platform/db/embedded/temporary.ts';
import { openDatabase } from '../apps/server/src/platform/db/index.ts';
import { migrate } from '../apps/server/src/platform/db/migrate.ts';
import { openApi } from '../apps/server/src/platform/http/openapi.ts';
import { render } from '../packages/sdk/scripts/generate-endpoints.ts';

/**
 * Writes what is made from the migrations and the contract: `schema.sql` and its types,
 * `openapi.json`, the SDK's table of endpoints. `--check` writes nothing and fails on a difference.
 */
const isCheck = process.argv.includes('--check');
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7);
const root = new URL('../', import.meta.url);

async function schema(): Promise<Record<string, string>> {
  const postgres = await startTemporaryPostgres();
  const { host, port, user, database } = postgres;
  const handle = openDatabase({ host, port, user, database }, 2);
  try {
    await migrate(handle.db, migrations);
    const described = await describeSchema(handle.pool);
    return {
      'apps/server/migrations/schema.sql': described.sql,
      'apps/server/src/platform/db/schema.generated.ts': described.types,
    };
  } finally {
    await handle.close();
    await postgres.stop();
  }
}

const contract = (): Record<string, string> => ({
  'packages/contract/openapi.json': `${JSON.stringify(openApi(), null, 2)}\n`,
  'packages/sdk/src/endpoints.generated.ts': render(),
});

const files = {
  ...(only === 'contract' ? {} : await schema()),
  ...(only === 'schema' ? {} : contract()),
};
let stale = 0;
for (const [path, text] of Object.entries(files)) {
  const url = new URL(path, root);
  let before = '';
  try {
    before = readFileSync(url, 'utf8');
  } catch {
    // Not there yet: stale like any other difference.
  }
  if (before === text) continue;
  stale++;
  if (!isCheck) writeFileSync(url, text);
  console.log(`${path} ${isCheck ? 'is out of date: npm run generate' : 'written'}`);
}
process.exitCode = isCheck && stale > 0 ? 1 : 0;
