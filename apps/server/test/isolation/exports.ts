import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { owners } from '../../src/modules/owners.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const builder =
  /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(<[^`]*?>)?`|\brunHot[<(]/;
const statement = new RegExp(
  `\\b(from|join|into|update|using)\\s+(${Object.keys(owners).join('|')})\\b`,
);
const isOurs = (file: string) =>
  /^(modules|platform\/(?!db\/))/.test(file) && /(?<!\.(test|fixture|generated))\.ts$/.test(file);

/** The files below `modules` and `platform` that hold SQL over a table, by the names of `src`. */
function filesWithSql(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(isOurs)
    .filter((file) => {
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return builder.test(code) || statement.test(code);
    })
    .sort();
}

/** `modules/agents/store.ts#selectAgent`: every function such a file gives to others. */
export async function everyStoreFunction(): Promise<string[]> {
  const names: string[] = [];
  for (const file of filesWithSql()) {
    const exports: Record<string, unknown> = await import(join(src, file));
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value === 'function') names.push(`${file}#${name}`);
    }
  }
  return names;
}
