// Builds the shop page into dist: static files, served under /shop/.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = `${here}dist`;
const seed = `${here}../server/seed/content/products.ts`;
const read = (name) => readFile(`${here}src/${name}`, 'utf8');
const target = ['chrome109', 'safari16', 'firefox115'];

/** The seed's products, so that the shop sells what the desk and the bot know. */
const readCatalogue = async () => {
  const { outputFiles } = await build({
    entryPoints: [seed],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { products, paramLabels } = await import(`data:text/javascript;base64,${code}`);
  return JSON.stringify({ products, paramLabels }).replaceAll('<', '\\u003c');
};

/** The console's Latin font where it is installed; the page looks right without it. */
const addFont = async () => {
  const name = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
  try {
    await cp(createRequire(import.meta.url).resolve(name), `${dist}/inter.woff2`);
  } catch {
    return '';
  }
  const face = [
    'font-family:"Inter Variable"',
    'font-weight:100 900',
    'font-display:swap',
    'src:url("./inter.woff2") format("woff2")',
    'unicode-range:U+20-7E,U+A0-FF,U+B2,U+2013-2014,U+2018-201D,U+2022,U+2026,U+2212',
  ];
  return `@font-face{${face.join(';')}}`;
};

/** Builds the page, its hostile twin and everything they show. */
export const buildPlayground = async () => {
  // Names are stable: files are replaced in place, so that a running server keeps serving.
  await mkdir(dist, { recursive: true });

  const common = { bundle: true, minify: true, target, outdir: dist, logLevel: 'warning' };
  const [font, catalogue, page, hero, icons] = await Promise.all([
    addFont(),
    readCatalogue(),
    read('index.html'),
    read('hero.svg'),
    read('icons.svg'),
    build({ ...common, entryPoints: { shop: `${here}src/main.ts` }, format: 'esm' }),
    build({
      ...common,
      entryPoints: {
        'lingxi-stub': `${here}src/lingxi-stub.ts`,
        hostile: `${here}src/hostile.ts`,
      },
      format: 'iife',
    }),
    build({ ...common, entryPoints: { hostile: `${here}src/hostile.css` } }),
    cp(`${here}src/art`, `${dist}/art`, { recursive: true }),
    cp(`${here}src/favicon.svg`, `${dist}/favicon.svg`),
    cp(`${here}hostile.html`, `${dist}/hostile.html`),
  ]);
  await build({
    ...common,
    entryPoints: { shop: `${here}src/styles/index.css` },
    banner: { css: font },
  });

  const html = page
    .replace('<!--hero-->', () => hero)
    .replace('<!--icons-->', () => icons)
    .replace(/(id="catalogue">)\s*null\s*(?=<)/, (_, tag) => tag + catalogue);
  await writeFile(`${dist}/index.html`, html);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPlayground();
