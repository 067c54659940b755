import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../platform/config/index.ts';
import { verifyArchive } from './archive.ts';
import { backup } from './backup.ts';
import { switchDemo } from './demo.ts';
import { doctor } from './doctor.ts';
import { restore } from './restore.ts';
import { hasDatabase, withDatabase } from './with-database.ts';

/** What `npx lingxi` runs beside `start`: each to its end, with an exit code. */
const say = (line: string) => void process.stderr.write(`${line}\n`);
const tell = (line: string) => void process.stdout.write(`${line}\n`);

export async function runBackup(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const config = readConfig(process.env);
  const path = positionals[0]!;
  const result = await withDatabase(config, say, (database) => backup(config, database, path, say));
  if (values.json) return tell(JSON.stringify({ path, ...result }));
  const size = `${(result.bytes / 1024 / 1024).toFixed(1)} MiB`;
  tell(`${path}: ${result.rows} rows, ${result.files} files, ${size}`);
  tell(
    result.hasKey
      ? 'It holds the key that opens stored secrets: keep it as safe as the data folder.'
      : 'It holds no key: keep LINGXI_MASTER_KEY, without it stored secrets cannot be opened.',
  );
}

export async function runRestore(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const config = readConfig(process.env);
  const path = positionals[0]!;
  // Before a database is made for it.
  if (!hasDatabase(config)) await verifyArchive(path);
  const result = await withDatabase(
    config,
    say,
    (database) => restore(config, database, path, say),
    { mayCreate: true },
  );
  if (values.json) return tell(JSON.stringify({ path, ...result }));
  tell(
    `${path}: ${result.rows} rows and ${result.files} files restored. npm start goes on from there.`,
  );
}

const marks = { ok: '✓', warning: '!', problem: '✗' };

export async function runDoctor(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  const config = readConfig(process.env);
  const findings = await withDatabase(config, say, (database) => doctor(config, database));
  const problems = findings.filter((f) => f.level === 'problem').length;
  if (values.json) tell(JSON.stringify({ problems, findings }));
  else {
    for (const f of findings) tell(`${marks[f.level]} ${f.name.padEnd(11)} ${f.text}`);
    tell(problems === 0 ? 'Nothing is wrong.' : `${problems} to be mended.`);
  }
  if (problems > 0) process.exitCode = 1;
}

export async function runDemo(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const wanted = positionals[0];
  if (wanted !== 'live' && wanted !== 'off') throw new ConfigError(['demo: say "live" or "off".']);
  const config = readConfig(process.env);
  const traffic = await withDatabase(config, say, (database) =>
    switchDemo(config, database, wanted === 'live'),
  );
  if (values.json) return tell(JSON.stringify(traffic));
  if (!traffic.isOn) return tell('The simulated visitors are gone.');
  tell(
    `Five simulated visitors write to the demo shop while npm start runs, until ${traffic.endsAt} or ${traffic.most} conversations. They are named 模拟访客; "npx lingxi demo off" stops them.`,
  );
}
