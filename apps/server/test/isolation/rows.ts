import type pg from 'pg';

type Queryable = Pick<pg.Pool, 'query'>;

/** Every table whose rows belong to accounts, and `accounts` itself. */
async function tablesOf(db: Queryable): Promise<{ table: string; key: string }[]> {
  const { rows } = await db.query<{ table: string; key: string }>(
    `select c.table_name as table, c.column_name as key from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
       and (c.column_name = 'account_id' or (c.table_name = 'accounts' and c.column_name = 'id'))
     order by 1`,
  );
  return rows;
}

export interface Rows {
  count: number;
  /** Changes with any change of any row. */
  checksum: string;
}

/** All of an account's rows, table by table. */
export type Snapshot = Record<string, Rows>;

export interface RowReader {
  snapshot(accountId: string, db?: Queryable): Promise<Snapshot>;
  /** Every id the account's rows hold. */
  ids(accountId: string): Promise<string[]>;
}

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export async function readRows(pool: Queryable): Promise<RowReader> {
  const tables = await tablesOf(pool);
  const sums = tables
    .map(
      ({ table, key }) => `select '${table}' as name, count(*)::int as count,
        md5(coalesce(string_agg(r::text, e'\\n' order by r::text), '')) as checksum
        from ${table} r where ${key} = $1`,
    )
    .join(' union all ');
  return {
    async snapshot(accountId, db = pool) {
      const { rows } = await db.query<Rows & { name: string }>(sums, [accountId]);
      return Object.fromEntries(rows.map(({ name, ...r }) => [name, r]));
    },
    async ids(accountId) {
      const found = new Set<string>();
      for (const { table, key } of tables) {
        const { rows } = await pool.query<{ text: string }>(
          `select to_jsonb(r)::text as text from ${table} r where ${key} = $1`,
          [accountId],
        );
        for (const { text } of rows) for (const [id] of text.matchAll(idPattern)) found.add(id);
      }
      return [...found];
    },
  };
}
