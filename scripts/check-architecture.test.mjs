import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBreaches } from './check-architecture.mjs';
import { importsOf } from './read-imports.mjs';
import { tablesOf } from './read-tables.mjs';

let root;
const write = (file, text = '') => {
  fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
};
const inModules = (file, text) => write(`apps/server/src/modules/${file}`, text);

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'lingxi-house-'));
  inModules('index.ts', "export const ORDER = ['agents', 'tickets', 'screens'] as const;\n");
  inModules(
    'owners.ts',
    "export const owners: Record<string, string> = {\n  agents: 'agents',\n  tickets: 'tickets',\n};\n",
  );
  for (const name of ['agents', 'tickets', 'screens']) inModules(`${name}/index.ts`, '');
  write('apps/server/migrations/schema.sql', 'create table agents ();\ncreate table tickets ();\n');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

describe('the architecture check', () => {
  it('is content with a house in order', () => {
    inModules(
      'tickets/close.ts',
      "import { load } from '../agents/index.ts';\nimport './store.ts';\n",
    );
    inModules('tickets/store.ts', "db.selectFrom('tickets as t')");
    inModules('screens/desk.ts', "db.selectFrom('tickets').innerJoin('agents as a', 'a', 'b')");
    write('packages/sdk/src/index.ts', "import type { Agent } from '@lingxi/contract';");
    write('packages/sdk/src/live.test.ts', "import { contract } from '@lingxi/contract';");
    expect(findBreaches(root)).toEqual([]);
  });

  const cases = [
    ['a later module', 'modules/agents/find.ts', "import '../tickets/index.ts'", /comes after/],
    ['a closed door', 'modules/tickets/a.ts', "import '../agents/store.ts'", /only the door/],
    [
      'the program',
      'modules/tickets/a.ts',
      "import { main } from '../../main.ts'",
      /know the program/,
    ],
    ['the list of modules', 'modules/tickets/a.ts', "import '../index.ts'", /know the program/],
    [
      'a module from the platform',
      'platform/db/a.ts',
      "import '../../modules/agents/index.ts'",
      /knows no/,
    ],
    [
      'a type of a later module',
      'modules/agents/a.ts',
      "import type { T } from '../tickets/index.ts'",
      /after/,
    ],
    ['on demand', 'modules/agents/a.ts', "await import('../tickets/index.ts')", /after/],
  ];
  it.each(cases)('refuses to import %s', (_, file, text, reason) => {
    write(`apps/server/src/${file}`, `${text};\n`);
    expect(findBreaches(root)).toEqual([expect.stringMatching(reason)]);
  });

  it('keeps packages and apps apart', () => {
    write('packages/sdk/src/index.ts', "import { contract } from '@lingxi/contract';");
    write('packages/contract/src/a.ts', "import type { B } from '@lingxi/sdk';");
    write('apps/console/src/a.ts', "import { b } from '../../server/src/b.ts';");
    write('apps/widget/src/a.ts', "import { b } from '../../../packages/sdk/src/b.ts';");
    expect(findBreaches(root)).toEqual([
      expect.stringMatching(/nothing imports an app/),
      expect.stringMatching(/by their name/),
      expect.stringMatching(/contract imports nothing/),
      expect.stringMatching(/types only/),
    ]);
  });

  it('keeps modules to their own tables', () => {
    inModules('tickets/store.ts', "db.updateTable('agents').set({})");
    inModules('screens/desk.ts', "db.insertInto('tickets')");
    inModules('agents/store.ts', 'sql`select 1 from agents a join tickets t on true`');
    expect(findBreaches(root)).toEqual([
      'apps/server/src/modules/agents/store.ts: table "tickets" belongs to "tickets"',
      'apps/server/src/modules/screens/desk.ts: table "tickets" belongs to "tickets"',
      'apps/server/src/modules/tickets/store.ts: table "agents" belongs to "agents"',
    ]);
  });

  it('lets a named reader look, but not write', () => {
    const owners = "export const owners = {\n  agents: 'agents',\n  tickets: 'tickets',\n};\n";
    inModules(
      'owners.ts',
      `${owners}export const readers = {\n  'agents/load.ts': ['tickets'],\n};\n`,
    );
    inModules('agents/load.ts', "db.selectFrom('tickets')");
    expect(findBreaches(root)).toEqual([]);
    inModules('agents/load.ts', "db.deleteFrom('tickets')");
    expect(findBreaches(root)).toHaveLength(1);
  });

  it('misses no table and no module', () => {
    write('apps/server/migrations/schema.sql', 'CREATE TABLE public.strays ();\n');
    inModules('extras/index.ts', '');
    expect(findBreaches(root)).toEqual([
      'apps/server/src/modules/extras is not in ORDER',
      'table "strays" has no owner in apps/server/src/modules/owners.ts',
    ]);
  });

  it.each(['ticketManager.ts', 'ticket-service.ts', 'handle-ticket.ts', 'utils/x.ts', 'Do_It.ts'])(
    'refuses the name %s',
    (name) => {
      inModules(`tickets/${name}`, '');
      expect(findBreaches(root).length).toBeGreaterThan(0);
    },
  );
});

describe('importsOf', () => {
  it('reads what runs and leaves out what does not', () => {
    const text = `
      import a, { type B } from 'one';
      import type { C } from "two";
      export * from 'three'; export { d } from 'four';
      import 'five';
      // import 'comment';
      /* import 'block'; */
      const url = 'https://six'; const e = await import('seven');
      type F = import('eight').F;
      import {
        g,
      } from 'nine';`;
    expect(importsOf(text)).toEqual([
      { name: 'one', isType: false },
      { name: 'two', isType: true },
      { name: 'three', isType: false },
      { name: 'four', isType: false },
      { name: 'five', isType: false },
      { name: 'nine', isType: false },
      { name: 'seven', isType: false },
      { name: 'eight', isType: true },
    ]);
  });
});

describe('tablesOf', () => {
  const known = new Set(['agents', 'tickets', 'teams']);
  const tables = (text) =>
    tablesOf(text, known).map(({ table, writes }) => `${table}${writes ? '!' : ''}`);

  it('sees every way to name a table in SQL', () => {
    const text = `
      sql\`with moved as (update tickets set x = 1 returning *)
           select extract(epoch from teams.at) from moved join agents using (id)\`;
      sql<Row>\`insert into "teams" (id) values (1) on conflict do update set id = 2\``;
    expect(tables(text).sort()).toEqual(['agents', 'teams', 'teams!', 'tickets!']);
  });

  it('is not fooled by comments and by expressions of a table’s name', () => {
    const text = `// db.selectFrom('agents')
      sql\`with agents as (select 1) select * from agents -- from tickets
      \``;
    expect(tables(text)).toEqual([]);
  });
});
