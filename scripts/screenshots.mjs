import './require-node.mjs';
import path from 'node:path';

const { build } = await import('./build.mjs');
const { ensureInstalled } = await import('./ensure-installed.mjs');
const { root, run } = await import('./run.mjs');

/** Every page in both lights and as large as a desk and a phone, into screenshots/. */
await ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const missing = await ensureBrowser();
if (missing) {
  console.error(missing);
  process.exit(1);
}
await build();
const program = ['--import', 'tsx', path.join(root, 'e2e/screenshots.ts')];
const { code } = await run(process.execPath, program, { isShown: true });
process.exitCode = code;
