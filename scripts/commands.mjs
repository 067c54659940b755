import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './run.mjs';

/**
 * What `lingxi <name>` can do. A command with `run` takes these options (as util.parseArgs has
 * them) and positionals; one without is not in this version. `run` gets the server's bundle.
 */
const commands = {
  start: {
    summary: 'install, build and start the server',
    options: { empty: { type: 'boolean' }, locale: { type: 'string' } },
    targets: ['server', 'console', 'widget', 'playground'],
    run: (server, args) => server.main(args),
  },
  eval: { summary: 'run a question set and print the scorecard' },
  import: {
    summary: 'read questions, canned responses, contacts or orders from a file',
    options: {
      map: { type: 'string', multiple: true },
      'skip-bad-rows': { type: 'boolean' },
      replace: { type: 'boolean' },
      publish: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    positionals: ['faqs|canned-responses|contacts|orders', 'file'],
    run: (server, args) => server.runImportCommand(args),
  },
  export: {
    summary: 'write questions, canned responses or contacts to a csv, xlsx or jsonl file',
    options: { json: { type: 'boolean' } },
    positionals: ['faqs|canned-responses|contacts', 'file'],
    run: (server, args) => server.runExportCommand(args),
  },
  backup: {
    summary: 'write everything to one file, while the program runs or not',
    options: { json: { type: 'boolean' } },
    positionals: ['file'],
    run: (server, args) => server.runBackup(args),
  },
  restore: {
    summary: 'read a backup into an empty data folder',
    options: { json: { type: 'boolean' } },
    positionals: ['file'],
    run: (server, args) => server.runRestore(args),
  },
  doctor: {
    summary: 'look for what is wrong with this installation',
    options: { json: { type: 'boolean' } },
    run: (server, args) => server.runDoctor(args),
  },
  demo: {
    summary: 'let simulated visitors write to the demo shop: live, or off',
    options: { json: { type: 'boolean' } },
    positionals: ['live|off'],
    run: (server, args) => server.runDemo(args),
  },
  models: { summary: 'add or remove optional models' },
};

export function usage() {
  const all = Object.entries(commands);
  const lines = all.flatMap(([name, { summary, run }]) =>
    run ? [`  ${name.padEnd(8)} ${summary}`] : [],
  );
  const missing = all.flatMap(([name, { run }]) => (run ? [] : [name]));
  return [
    'Usage: lingxi <command> [options]',
    ...lines,
    `not in this version: ${missing.join(', ')}`,
  ].join('\n');
}

/** Runs one command to its end, or for `start` until the server listens. Exits 2 on wrong use. */
export async function runCommand(name, args) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) refuse(`Unknown command "${name}"; known are ${Object.keys(commands).join(', ')}.`);
  if (!command.run) refuse(`"lingxi ${name}" is not available in this version.`);
  const wrong = wrongUse(command, args);
  if (wrong) refuse(`lingxi ${name}: ${wrong}`);
  try {
    await ensureInstalled();
    await build(command.targets ?? ['server']);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  // The same data wherever in the checkout the command is given.
  process.env.DATA_DIR ||= path.join(root, 'data');
  const bundle = path.join(root, 'apps/server/dist/main.js');
  process.setSourceMapsEnabled(true);
  try {
    await command.run(await import(pathToFileURL(bundle).href), args);
  } catch (error) {
    // A setting that cannot be used is wrong use; anything else is told in one line.
    console.error(error.message);
    process.exit(error.name === 'ConfigError' ? 2 : 1);
  }
}

function wrongUse(command, args) {
  const { options = {}, positionals: allowed = [] } = command;
  let given;
  try {
    given = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const known = Object.keys(options).map((option) => `--${option}`);
    return `${error.message.split('. ')[0].replace(/\.?$/, '.')} Known options: ${known.join(', ') || 'none'}.`;
  }
  if (given.positionals.length > allowed.length)
    return `unexpected "${given.positionals[allowed.length]}".`;
  if (given.positionals.length < allowed.length)
    return `<${allowed[given.positionals.length]}> is missing.`;
  return undefined;
}

function refuse(line) {
  console.error(line);
  process.exit(2);
}
