import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contract, type Endpoint } from '@lingxi/contract';

const target = fileURLToPath(new URL('../src/endpoints.generated.ts', import.meta.url));

const table = (noun: string, verbs: Record<string, Endpoint>) => {
  const lines = Object.entries(verbs).map(([verb, e]) => `  ${verb}: '${e.method} ${e.path}',`);
  return `export const ${noun} = {\n${lines.join('\n')}\n} as const;\n`;
};

/** The text of `src/endpoints.generated.ts` for the contract as it is now. */
export const render = (): string => {
  const nouns = Object.keys(contract);
  const tables = Object.entries(contract).map(([noun, verbs]) => table(noun, verbs));
  return [
    '// Written by scripts/generate-endpoints.ts from @lingxi/contract. Do not edit.\n',
    ...tables,
    `export const endpoints = {\n${nouns.map((n) => `  ${n},`).join('\n')}\n} as const;\n`,
  ].join('\n');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, render());
