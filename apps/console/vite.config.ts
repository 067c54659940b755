import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const base = '/console/';
const api = process.env.LINGXI_API ?? 'http://127.0.0.1:3000';
const emojiFiles = ['zh', 'en'].flatMap((l) => [`${l}/data.json`, `${l}/messages.json`]);

/** Our own copy of the emoji data: the picker would otherwise fetch it from a CDN. */
function emojiData(): Plugin {
  const root = dirname(createRequire(import.meta.url).resolve('emojibase-data/package.json'));
  return {
    name: 'emoji-data',
    configureServer(server) {
      server.middlewares.use(`${base}emoji/`, (req, res, next) => {
        const path = (req.url ?? '').replace(/^\/|\?.*$/g, '');
        if (!emojiFiles.includes(path) || !existsSync(join(root, path))) return next();
        res.setHeader('content-type', 'application/json');
        createReadStream(join(root, path)).pipe(res);
      });
    },
    generateBundle() {
      for (const file of emojiFiles) {
        this.emitFile({
          type: 'asset',
          fileName: `emoji/${file}`,
          source: readFileSync(join(root, file)),
        });
      }
    },
  };
}

/** Texts every screen needs travel as one file per language; those of lazy pages stay apart. */
const coreTexts = /locales[\\/](zh|en)[\\/](agents|contacts|conversations|frame|messages)\.json$/;

export default defineConfig({
  base,
  plugins: [react(), emojiData()],
  server: {
    host: '127.0.0.1',
    proxy: {
      '/v1': { target: api, ws: true },
      '/readyz': api,
    },
  },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'zh', test: (id) => coreTexts.exec(id)?.[1] === 'zh' },
            { name: 'en', test: (id) => coreTexts.exec(id)?.[1] === 'en' },
          ],
        },
      },
    },
  },
});
