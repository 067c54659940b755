import './require-node.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { build } = await import('./build.mjs');
const { ensureInstalled } = await import('./ensure-installed.mjs');
const { root, run } = await import('./run.mjs');

/** Every benchmark prints a table, or with --json one object. */
const options = { json: { type: 'boolean' } };
const folder = path.join(root, 'bench');
const names = fs.existsSync(folder)
  ? fs.readdirSync(folder).flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? [])
  : [];

const [name = '', ...args] = process.argv.slice(2);
if (!names.includes(name))
  refuse(`Unknown benchmark "${name}"; known are ${names.join(', ') || 'none'}.`);
try {
  parseArgs({ args, options });
} catch (error) {
  refuse(`bench ${name}: ${error.message.split('. ')[0]}. Known options: --json.`);
}
await ensureInstalled();
await build();
const program = ['--import', 'tsx', path.join(folder, `${name}.ts`), ...args];
const { code } = await run(process.execPath, program, { isShown: true });
process.exitCode = code;

function refuse(line) {
  console.error(line);
  process.exit(2);
}
