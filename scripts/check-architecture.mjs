import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf } from './read-imports.mjs';
import { tablesOf } from './read-tables.mjs';

/** These may read every table, since their screens and figures cross the modules; they write none but their own. */
const READERS = ['screens', 'reports'];
const FORBIDDEN_NAME =
  /(^|-)(manager|service|helper|util|common|misc)s?(-|$)|^(handle|process|do)(-|$)/;
const SOURCE_FOLDERS = ['apps', 'packages', 'e2e', 'bench', 'scripts'];
const IGNORED_FOLDERS = /^(node_modules|dist(\.new)?|test-results|playwright-report|\..*)$/;

/** Every breach of the house rules in this checkout, one line each. */
export function findBreaches(root) {
  const files = SOURCE_FOLDERS.flatMap((folder) => sourcesIn(root, folder));
  const modules = readModules(root);
  return [
    ...modules.breaches,
    ...files.flatMap((file) => nameBreaches(file)),
    ...files.flatMap((file) => importBreaches(root, file, modules.order)),
    ...files.flatMap((file) => tableBreaches(root, file, modules)),
    ...unownedTables(root, modules.owners),
  ];
}

/** Both lists are read as text, so that the check needs no build and no database. */
function readModules(root) {
  const breaches = [];
  const read = (file) => {
    const place = path.join(root, 'apps/server/src/modules', file);
    if (fs.existsSync(place)) return fs.readFileSync(place, 'utf8');
    breaches.push(`apps/server/src/modules/${file} is missing`);
    return '';
  };
  const list = /export const ORDER\b[^=]*=\s*\[([\s\S]*?)\]/.exec(read('index.ts'))?.[1] ?? '';
  const order = [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]);
  if (order.length === 0) breaches.push('apps/server/src/modules/index.ts exports no ORDER');
  const table =
    /export const owners\b[^=]*=\s*\{([\s\S]*?)\n\}/i.exec(read('owners.ts'))?.[1] ?? '';
  const owners = new Map(
    [...table.matchAll(/(\w+):\s*'([^']+)'/g)].map((match) => [match[1], match[2]]),
  );
  if (owners.size === 0) breaches.push('apps/server/src/modules/owners.ts exports no owners');
  const listed =
    /export const readers\b[^=]*=\s*\{([\s\S]*?)\n\}/i.exec(read('owners.ts'))?.[1] ?? '';
  const readers = new Map(
    [...listed.matchAll(/'([^']+\.ts)':\s*\[([^\]]*)\]/g)].map(([, file, tables]) => [
      `apps/server/src/modules/${file}`,
      [...tables.matchAll(/'([^']+)'/g)].map((match) => match[1]),
    ]),
  );
  const folder = path.join(root, 'apps/server/src/modules');
  const there = fs.existsSync(folder)
    ? fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  for (const { name } of there)
    if (!order.includes(name)) breaches.push(`apps/server/src/modules/${name} is not in ORDER`);
  for (const name of order)
    if (!there.some((entry) => entry.name === name))
      breaches.push(`apps/server/src/modules/index.ts: ORDER names "${name}", which has no folder`);
  return { order, owners, readers, breaches };
}

function nameBreaches(file) {
  const [base] = path.basename(file).split('.');
  const isComponent = /\.[jt]sx$/.test(file) && /^[A-Z][A-Za-z0-9]*$/.test(base);
  const isMigration = /^\d{4}_[a-z0-9_]+$/.test(base) && file.includes('/migrations/');
  const breaches = [];
  if (!isComponent && !isMigration && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(base))
    breaches.push(`${file}: file names are kebab-case (components PascalCase)`);
  for (const part of [...path.dirname(file).split('/'), base])
    if (FORBIDDEN_NAME.test(part))
      breaches.push(`${file}: "${part}" says nothing; name the noun or verb`);
  return breaches;
}

function importBreaches(root, file, order) {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const isTest = isTestFile(file);
  return importsOf(text).flatMap(({ name, isType }) => {
    const target = resolve(file, name);
    const reason =
      packageBreach(file, name, target, isType, isTest) ??
      (isTest ? undefined : serverBreach(file, target, order));
    return reason ? [`${file} imports ${name}: ${reason}`] : [];
  });
}

/** Where an import lands in this checkout: a path from its root, or nothing for a foreign package. */
function resolve(file, name) {
  if (name.startsWith('.')) return path.posix.join(path.posix.dirname(file), name);
  const own = /^@lingxi\/([^/]+)/.exec(name)?.[1];
  if (!own) return undefined;
  return own === 'contract' || own === 'sdk' ? `packages/${own}` : `apps/${own}`;
}

/** contract <- sdk <- console, widget, playground; contract <- server; nothing imports an app. */
function packageBreach(file, name, target, isType, isTest) {
  if (!target) return undefined;
  const [from, to] = [homeOf(file), homeOf(target)];
  if (!from || !to || from === to) return undefined;
  if (to.startsWith('apps/')) return 'nothing imports an app';
  if (name.startsWith('.')) return 'packages are imported by their name';
  if (from === 'packages/contract') return 'contract imports nothing of ours';
  if (from === 'packages/sdk') {
    const isShipped = file.startsWith('packages/sdk/src/') && !isTest;
    if (isShipped && !isType) return 'the sdk takes types only, or the schemas reach the widget';
  }
  if (from === 'apps/server' && to === 'packages/sdk' && !isTest) return 'the server has no client';
  return undefined;
}

function homeOf(file) {
  return /^(apps|packages)\/[^/]+/.exec(file)?.[0];
}

/** The order of the modules, their doors, and a platform that knows none of them. */
function serverBreach(file, target, order) {
  if (!target?.startsWith('apps/server/src/')) return undefined;
  const to = moduleOf(target);
  if (file.startsWith('apps/server/src/platform/'))
    return target.startsWith('apps/server/src/platform/') ? undefined : 'platform knows no module';
  const from = moduleOf(file);
  if (!from) return undefined;
  if (/^apps\/server\/src\/(modules\/index|app|main)(\.ts)?$/.test(target))
    return 'a module does not know the program';
  if (!to || to === from) return undefined;
  if (order.indexOf(to) > order.indexOf(from)) return `"${to}" comes after "${from}" in ORDER`;
  if (!/^apps\/server\/src\/modules\/[^/]+\/index\.ts$/.test(target))
    return `only the door of "${to}" (its index.ts) is open`;
  return undefined;
}

function moduleOf(file) {
  return /^apps\/server\/src\/modules\/([^/]+)\//.exec(file)?.[1];
}

function tableBreaches(root, file, { owners, readers }) {
  const module = moduleOf(file);
  if (!module || isTestFile(file)) return [];
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  return tablesOf(text, new Set(owners.keys())).flatMap(({ table, writes }) => {
    const owner = owners.get(table);
    // `readers` in owners.ts names the single files that may look into a foreign table.
    const mayRead = READERS.includes(module) || readers.get(file)?.includes(table);
    if (owner === module || (mayRead && !writes)) return [];
    return [`${file}: table "${table}" belongs to "${owner}"`];
  });
}

/** A table without an owner would escape the check above. */
function unownedTables(root, owners) {
  const schema = ['apps/server/migrations/schema.sql', 'apps/server/schema.sql']
    .map((file) => path.join(root, file))
    .find((file) => fs.existsSync(file));
  if (!schema) return ['apps/server/migrations/schema.sql is missing'];
  const created = fs
    .readFileSync(schema, 'utf8')
    .matchAll(/create (?:unlogged )?table (?:public\.)?"?(\w+)"?/gi);
  return [...created]
    .filter(([, table]) => !owners.has(table))
    .map(([, table]) => `table "${table}" has no owner in apps/server/src/modules/owners.ts`);
}

function isTestFile(file) {
  return /\.(test|fixture)\.tsx?$/.test(file) || /^(apps|packages)\/[^/]+\/test\//.test(file);
}

function sourcesIn(root, folder) {
  const place = path.join(root, folder);
  if (!fs.existsSync(place)) return [];
  return fs.readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return IGNORED_FOLDERS.test(entry.name) ? [] : sourcesIn(root, file);
    return /\.([cm]?[jt]s|[jt]sx)$/.test(entry.name) ? [file] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const breaches = findBreaches(path.resolve(path.dirname(process.argv[1]), '..'));
  for (const breach of breaches) console.error(breach);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
