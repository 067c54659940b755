import type pg from 'pg';

/** What belongs to running programs, or is made anew by the database itself. */
const passing = new Set(['nodes', 'presence', 'feed', 'migrations']);
/** Numbers of the old database's transactions mean nothing in a new one. */
const ownColumns = new Set(['events.xid']);

export interface Table {
  name: string;
  columns: string[];
}

/** Every table with its columns, those first that others refer to. */
export async function tablesInOrder(client: pg.ClientBase): Promise<Table[]> {
  const { rows: columns } = await client.query<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
     order by c.table_name, c.ordinal_position`,
  );
  const { rows: references } = await client.query<{ table: string; refers: string }>(
    `select conrelid::regclass::text as table, confrelid::regclass::text as refers
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const names = [...new Set(columns.map((c) => c.table))].filter((t) => !passing.has(t));
  const waiting = new Set(names);
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].filter((t) =>
      references.every((r) => r.table !== t || r.refers === t || !waiting.has(r.refers)),
    );
    if (free.length === 0) throw new Error(`tables refer in a circle: ${[...waiting].join(', ')}`);
    for (const t of free) waiting.delete(t);
    ordered.push(...free);
  }
  return ordered.map((name) => ({
    name,
    columns: columns
      .filter((c) => c.table === name && !ownColumns.has(`${name}.${c.column}`))
      .map((c) => c.column),
  }));
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const listOf = (columns: readonly string[]): string => columns.map(quoted).join(', ');

export interface Sequence {
  name: string;
  value: number;
  isCalled: boolean;
}

/** Where numbering goes on. */
export async function readSequences(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select sequencename as name from pg_sequences where schemaname = 'public' order by 1`,
  );
  const found: Sequence[] = [];
  for (const { name } of rows) {
    const { rows: values } = await client.query<{ last_value: number; is_called: boolean }>(
      `select last_value, is_called from ${quoted(name)}`,
    );
    found.push({ name, value: values[0]!.last_value, isCalled: values[0]!.is_called });
  }
  return found;
}
