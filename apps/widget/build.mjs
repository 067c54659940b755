// Builds dist/: loader.js, widget.<hash>.js with its lazy parts, index.html (the H5 page) and
// manifest.json with sizes and integrity hashes. Fails when the first load outgrows its budget.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
/** Bytes after gzip -9: the script tag, what a page view costs, and the H5 page with its panel. */
const budgets = { loader: 1024, widget: 15 * 1024, page: 25 * 1024 };

const gzBytes = (content) => gzipSync(content, { level: 9 }).length;
const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * Vite preloads the dependencies of a lazy part by a helper of 1.3 KB; ours have none worth it, as
 * whatever they share is in the first load or in the panel.
 */
const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

const bundle = (outDir) =>
  build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [withoutPreload],
    oxc: {
      jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
      jsxInject: "import { Fragment, h } from 'preact'",
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2020',
      // The default one writes out shorthands for browsers that the panel's own `inset` leaves out.
      cssMinify: 'esbuild',
      modulePreload: false,
      rollupOptions: {
        input: join(here, 'src/main.ts'),
        // Fields of a class as plain assignments: otherwise each is defined through 300 bytes of helpers.
        transform: {
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        },
        output: {
          entryFileNames: 'widget.[hash].js',
          chunkFileNames: '[name].[hash].js',
          codeSplitting: { groups: [{ name: 'widget', tags: ['$initial'] }] },
        },
      },
    },
  });

/** Builds into `outDir`; answers the manifest. Throws when a budget is exceeded. */
export const buildWidget = async (outDir = join(here, 'dist')) => {
  const { output } = await bundle(outDir);
  const entry = output.find((file) => file.isEntry);
  const contentOf = (name) => readFileSync(join(outDir, name));
  const integrity = integrityOf(contentOf(entry.fileName));

  const loader = await transform(readFileSync(join(here, 'src/loader.ts'), 'utf8'), {
    loader: 'ts',
    // No name of ours may appear on the page.
    format: 'iife',
    minify: true,
    target: 'es2019',
    define: {
      WIDGET_FILE: JSON.stringify(entry.fileName),
      WIDGET_INTEGRITY: JSON.stringify(integrity),
    },
  });
  writeFileSync(join(outDir, 'loader.js'), loader.code);
  /** What the H5 page needs to show its panel, asked for at once instead of one after the other. */
  const pageFiles = [
    entry.fileName,
    ...output.filter((file) => /^(Panel|page)$/.test(file.name)).map((file) => file.fileName),
  ];
  const preloads = pageFiles.map(
    (name) =>
      `<link rel="modulepreload" href="/widget/${name}" integrity="${integrityOf(contentOf(name))}" crossorigin="anonymous">`,
  );
  const page = readFileSync(join(here, 'index.html'), 'utf8');
  writeFileSync(join(outDir, 'index.html'), page.replace('%PRELOADS%', preloads.join('\n    ')));
  copyFileSync(join(here, 'preview.html'), join(outDir, 'preview.html'));

  const files = {};
  for (const name of readdirSync(outDir).filter((n) => n.endsWith('.js'))) {
    const content = contentOf(name);
    files[name] = {
      bytes: content.length,
      gzBytes: gzBytes(content),
      integrity: integrityOf(content),
    };
  }
  /** What the first load fetches: the entry and whatever it imports at once. */
  const initial = [entry.fileName, ...entry.imports];
  const sum = (names) => names.reduce((bytes, name) => bytes + files[name].gzBytes, 0);
  const initialGzBytes = sum(initial);
  const pageGzBytes = sum(pageFiles);
  const manifest = {
    entry: entry.fileName,
    initial,
    initialGzBytes,
    pageFiles,
    pageGzBytes,
    budgets,
    files,
  };
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

  const sizes = { loader: sum(['loader.js']), widget: initialGzBytes, page: pageGzBytes };
  const tooLarge = Object.keys(sizes).filter((name) => sizes[name] > budgets[name]);
  if (tooLarge.length > 0) {
    const lines = tooLarge.map((name) => `${name} ${sizes[name]} of ${budgets[name]} bytes`);
    throw new Error(`too large after gzip: ${lines.join(', ')}`);
  }
  return manifest;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { initialGzBytes, pageGzBytes, files } = await buildWidget();
  for (const [name, file] of Object.entries(files)) console.log(`${file.gzBytes} gz  ${name}`);
  console.log(`first load ${initialGzBytes} of ${budgets.widget} bytes after gzip`);
  console.log(`H5 page with its panel ${pageGzBytes} of ${budgets.page} bytes after gzip`);
}
