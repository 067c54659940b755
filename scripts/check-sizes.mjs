import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KIB = 1024;

/** What a visitor or an agent loads first, in gzipped bytes. */
const budgets = [
  { name: 'widget loader', limit: 1 * KIB, files: () => ['apps/widget/dist/loader.js'] },
  { name: 'widget, first load', limit: 15 * KIB, files: widgetFiles },
  { name: 'console, first route', limit: 300 * 1000, files: consoleFiles },
];

/** Every bundle over its budget or missing, one line each; prints all sizes. */
export function findOversizes(root) {
  return budgets.flatMap(({ name, limit, files }) => {
    try {
      const size = files(root)
        .map((file) => gzipSync(fs.readFileSync(path.join(root, file)), { level: 9 }).length)
        .reduce((sum, bytes) => sum + bytes, 0);
      console.log(`        ${name}: ${size} of ${limit} bytes gzipped`);
      return size <= limit ? [] : [`${name}: ${size} bytes gzipped, the budget is ${limit}`];
    } catch (error) {
      return [`${name} cannot be measured: ${error.message}`];
    }
  });
}

/** The entry, what it imports statically (chunks loaded on demand do not count) and its styles. */
function consoleFiles(root) {
  const dist = 'apps/console/dist';
  const manifest = JSON.parse(
    fs.readFileSync(path.join(root, dist, '.vite/manifest.json'), 'utf8'),
  );
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const style of chunk.css ?? []) seen.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return [...seen].map((file) => path.join(dist, file));
}

/** The widget's manifest names its entry; what that imports statically is read from the code. */
function widgetFiles(root) {
  const dist = 'apps/widget/dist';
  const { entry } = JSON.parse(fs.readFileSync(path.join(root, dist, 'manifest.json'), 'utf8'));
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = fs.readFileSync(path.join(root, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
      visit(path.join(path.dirname(file), name));
  };
  visit(path.join(dist, entry));
  return [...seen];
}
