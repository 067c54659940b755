import { withoutComments } from './read-imports.mjs';

const BUILDER =
  /\.(selectFrom|innerJoin|leftJoin|rightJoin|fullJoin|insertInto|updateTable|deleteFrom|mergeInto)\(\s*(\[[^\]]*\]|'[^']+')/g;
const BUILDER_WRITES = /^(insertInto|updateTable|deleteFrom|mergeInto)$/;
const TEMPLATE = /\bsql(?:\.raw)?(?:<[^`]*?>)?\s*\(?\s*`((?:\\.|[^`\\])*)`/g;
const CLAUSE =
  /\b(insert\s+into|delete\s+from|update|merge\s+into|truncate(?:\s+table)?|from|join|using|,)\s+(?:only\s+)?(?:public\.)?"?([a-z_][a-z0-9_]*)"?/gi;
const CLAUSE_WRITES = /^(insert|delete|update|merge|truncate)/i;

/**
 * The tables a source text touches, by the query builder or in sql`…`. Only names of `known`
 * tables count, so that columns (`extract(epoch from x)`), functions and CTEs of other names do
 * not; a CTE that hides a table's name is told apart by its definition.
 */
export function tablesOf(text, known) {
  const code = withoutComments(text);
  const found = [];
  for (const [, method, names] of code.matchAll(BUILDER))
    for (const [, table] of names.matchAll(/'([a-z_][a-z0-9_]*)/g))
      found.push({ table, writes: BUILDER_WRITES.test(method) });
  for (const [, body] of code.matchAll(TEMPLATE)) {
    const query = body.replace(/--[^\n]*/g, '');
    const own = new Set(
      [...query.matchAll(/\b(\w+)\s+as\s+(?:not\s+)?(?:materialized\s+)?\(/gi)].map((m) => m[1]),
    );
    for (const [, clause, table] of query.matchAll(CLAUSE))
      if (!own.has(table) && isTablePlace(query, clause))
        found.push({ table, writes: CLAUSE_WRITES.test(clause) });
  }
  const unique = new Map(found.map((use) => [`${use.table} ${use.writes}`, use]));
  return [...unique.values()].filter((use) => known.has(use.table));
}

/** A comma lists tables only where a query lists several in its from-clause. */
function isTablePlace(query, clause) {
  return clause !== ',' || /\bfrom\s+\w+(\s+\w+)?\s*,/i.test(query);
}
