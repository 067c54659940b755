import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

const source = path.join(root, 'apps/server/src');
const dist = path.join(root, 'apps/server/dist');
const fresh = `${dist}.new`;

/** Worker threads need files of their own: every `x.worker.ts` becomes `dist/x.worker.js`. */
const workers = fs
  .readdirSync(source, { recursive: true })
  .filter((file) => file.endsWith('.worker.ts'))
  .map((file) => path.join(source, file));

fs.rmSync(fresh, { recursive: true, force: true });
await build({
  entryPoints: [path.join(source, 'main.ts'), ...workers],
  outdir: fresh,
  entryNames: '[name]',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [
    {
      // Our own packages are TypeScript and go in; everything else is loaded from node_modules.
      name: 'packages',
      setup(bundler) {
        bundler.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
          kind === 'entry-point' || name.startsWith('@lingxi/')
            ? undefined
            : { path: name, external: true },
        );
      },
    },
  ],
});
fs.rmSync(dist, { recursive: true, force: true });
fs.renameSync(fresh, dist);
