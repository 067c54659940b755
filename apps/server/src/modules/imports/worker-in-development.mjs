import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { buildSync } from 'esbuild';

// The built program has each worker as JavaScript; from the sources it is TypeScript.
const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(workerData.url)],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
await import(`data:text/javascript;base64,${code}`);
