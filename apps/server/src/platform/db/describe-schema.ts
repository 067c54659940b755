import type pg from 'pg';

/**
 * The schema as SQL text and as TypeScript types, read from the catalogue. `pg_dump` is not part of
 * the embedded PostgreSQL, and the text need only be complete and stable enough to be compared.
 */
export async function describeSchema(pool: pg.Pool): Promise<{ sql: string; types: string }> {
  const { rows: columns } = await pool.query<Column>(`
    select c.relname as table, c.relpersistence as persistence, a.attname as name,
      format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull",
      pg_get_expr(d.adbin, d.adrelid) as default, a.attidentity as identity
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`);
  const { rows: constraints } = await pool.query<Constraint>(`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as def
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = 'public'::regnamespace and k.contype <> 'n'
    order by c.relname, k.contype = 'p' desc, k.conname`);
  const { rows: indexes } = await pool.query<{ table: string; def: string }>(`
    select tablename as table, indexdef as def from pg_indexes i
    where schemaname = 'public' and not exists (
      select 1 from pg_constraint k where k.conname = i.indexname) order by tablename, indexname`);
  const { rows: sequences } = await pool.query<{ name: string; start: string }>(`
    select sequencename as name, start_value as start from pg_sequences s where schemaname = 'public'
      and not exists (select 1 from pg_depend d where d.objid = (quote_ident(sequencename))::regclass and d.deptype = 'i')
    order by 1`);

  const tables = [...new Set(columns.map((c) => c.table))];
  const of = <T extends { table: string }>(rows: T[], table: string) =>
    rows.filter((r) => r.table === table);
  const sql = [
    ...sequences.map((s) => `create sequence ${s.name} start ${s.start};\n`),
    ...tables.map((t) => {
      const unlogged = of(columns, t)[0]!.persistence === 'u' ? 'unlogged ' : '';
      const lines = [
        ...of(columns, t).map(columnSql),
        ...of(constraints, t).map((k) => `constraint ${k.name} ${k.def}`),
      ];
      const indexLines = of(indexes, t).map((i) => `${i.def};\n`);
      return `create ${unlogged}table ${t} (\n  ${lines.join(',\n  ')}\n);\n${indexLines.join('')}`;
    }),
  ].join('\n');
  return { sql, types: typesOf(tables, columns, constraints) };
}

interface Constraint {
  table: string;
  name: string;
  def: string;
}

interface Column {
  table: string;
  persistence: string;
  name: string;
  type: string;
  notNull: boolean;
  default: string | null;
  identity: string;
}

function columnSql(c: Column): string {
  const identity = c.identity ? ' generated always as identity' : '';
  const value = c.default ? ` default ${c.default}` : '';
  return `${c.name} ${c.type}${c.notNull ? ' not null' : ''}${value}${identity}`;
}

const tsTypes: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'number',
  jsonb: 'Json',
  bytea: 'Buffer',
  tsvector: 'string',
  xid8: 'string',
  'text[]': 'string[]',
  'timestamp with time zone': 'Timestamp',
};

function typesOf(tables: string[], columns: Column[], constraints: Constraint[]): string {
  const interfaces = tables.map((t) => {
    const lines = columns
      .filter((c) => c.table === t)
      .map((c) => {
        const base = unionOf(c, constraints) ?? tsTypes[c.type];
        if (!base) throw new Error(`no TypeScript type for ${c.type} of ${t}.${c.name}`);
        const type = c.notNull ? base : `${base} | null`;
        if (c.identity) return `  ${c.name}: GeneratedAlways<${type}>;`;
        return `  ${c.name}: ${c.default ? `Generated<${type}>` : type};`;
      });
    return `export interface ${pascal(t)} {\n${lines.join('\n')}\n}\n`;
  });
  const map = tables.map((t) => `  ${t}: ${pascal(t)};`).join('\n');
  return `// Generated from the migrations by \`npm run generate\`. Do not edit.
import type { ColumnType, GeneratedAlways } from 'kysely';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
// Written as a JSON string: a bare array would become a PostgreSQL array.
export type Json = ColumnType<unknown, string, string>;

${interfaces.join('\n')}
export interface DB {
${map}
}
`;
}

/** A column whose check lists its values becomes a union of them. */
function unionOf(c: Column, constraints: Constraint[]): string | undefined {
  const check = constraints.find(
    (k) => k.table === c.table && k.def.startsWith(`CHECK ((${c.name} = ANY (`),
  );
  const values = check?.def.match(/'[^']+'(?=::text)/g);
  return values?.join(' | ');
}

const pascal = (s: string) => s.replace(/(^|_)(\w)/g, (_, __, c: string) => c.toUpperCase());
