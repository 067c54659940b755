import fs from 'node:fs';
import path from 'node:path';
import { findBreaches } from './check-architecture.mjs';
import { findForbiddenLicences } from './check-licences.mjs';
import { findOversizes } from './check-sizes.mjs';
import { root, run, runTool } from './run.mjs';

/** Each resolves to what is wrong, or to nothing. */
export const checks = {
  format: () => said(runTool('@biomejs/biome/bin/biome', ['check', '--colors=off', '.'])),
  types: checkTypes,
  architecture: async () => findBreaches(root).join('\n'),
  drift: () => said(run(process.execPath, ['scripts/generate.mjs', '--check'])),
  sizes: async () => findOversizes(root).join('\n'),
  unused: () => said(runTool('knip/bin/knip.js', ['--no-progress', '--no-config-hints'])),
  licences: async () => findForbiddenLicences(root).join('\n'),
};

/** Every tsconfig of every package, and those of the tools. */
async function checkTypes() {
  const folders = ['.', 'e2e', 'bench', ...['packages', 'apps'].flatMap(foldersIn)];
  const there = folders.filter((folder) => fs.existsSync(path.join(root, folder)));
  const projects = there.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder))
      .filter((name) => /^tsconfig(\.(?!base\.)\w+)?\.json$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const outputs = [];
  for (const project of projects) {
    const args = ['--noEmit', '-p', project];
    outputs.push(await said(runTool('typescript/bin/tsc', args)));
  }
  return outputs.filter(Boolean).join('\n');
}

async function said(running) {
  const { code, output } = await running;
  return code === 0 ? '' : output || `It ended with code ${code} and no word.`;
}

function foldersIn(group) {
  return fs
    .readdirSync(path.join(root, group))
    .map((name) => path.join(group, name))
    .filter((folder) => fs.existsSync(path.join(root, folder, 'package.json')));
}
