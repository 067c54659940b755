import fs from 'node:fs';
import path from 'node:path';

/** What an Apache-2.0 product may be shipped with. */
const SHIPPED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
  'Unlicense',
  'Python-2.0',
]);
/** What may also be used to make it. */
const TOOLS = new Set([...SHIPPED, 'MPL-2.0', 'CC-BY-4.0']);

/** Every locked package whose licence we may not use, one line each. */
export function findForbiddenLicences(root) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).flatMap(([place, entry]) => {
    if (entry.link || !place.includes('node_modules/')) return [];
    const licence = entry.license ?? installedLicence(path.join(root, place));
    const allowed = entry.dev || entry.devOptional ? TOOLS : SHIPPED;
    if (licence && permits(licence, allowed)) return [];
    const use = allowed === TOOLS ? 'a tool' : 'shipped';
    const version = entry.version ?? '';
    return [
      `${place.split('node_modules/').at(-1)} ${version} (${use}): ${licence ?? 'no licence'}`,
    ];
  });
}

function installedLicence(folder) {
  try {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const { license = manifest.licenses } = manifest;
    if (Array.isArray(license)) return license.map((entry) => entry.type ?? entry).join(' OR ');
    return license?.type ?? license;
  } catch {
    return undefined;
  }
}

/** SPDX expressions: one side of an OR will do, both sides of an AND must. */
function permits(expression, allowed) {
  const plain = expression.replace(/[()]/g, ' ').trim();
  return plain
    .split(/\s+OR\s+/i)
    .some((option) => option.split(/\s+AND\s+/i).every((name) => allowed.has(name.trim())));
}
