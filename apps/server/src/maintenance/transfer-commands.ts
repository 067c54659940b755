import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config/index.ts';
import { exportFile, type ImportOutcome, importFile } from './transfer.ts';
import { withDatabase } from './with-database.ts';

const say = (line: string) => void process.stderr.write(`${line}\n`);
const tell = (line: string) => void process.stdout.write(`${line}\n`);

/** Exits 1 when nothing was imported because of what the file holds. */
export async function runImportCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      map: { type: 'string', multiple: true },
      'skip-bad-rows': { type: 'boolean' },
      replace: { type: 'boolean' },
      publish: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [kind = '', path = ''] = positionals;
  const choices = {
    map: values.map ?? [],
    skipsBadRows: values['skip-bad-rows'] ?? false,
    replaces: values.replace ?? false,
    publishes: values.publish ?? false,
    isDry: values['dry-run'] ?? false,
  };
  const outcome = await withDatabase(readConfig(process.env), say, (database) =>
    importFile(readConfig(process.env), database, { kind, path, choices, say }),
  );
  const { job, errors } = outcome;
  const isFine = choices.isDry
    ? job.rows.bad === 0 && job.missing.length === 0
    : job.state === 'done';
  if (!isFine) process.exitCode = 1;
  if (values.json) return tell(JSON.stringify({ ...job, errors }));
  for (const line of linesOf(outcome, choices.isDry)) tell(line);
}

function linesOf({ job, errors }: ImportOutcome, isDry: boolean): string[] {
  const { rows, missing } = job;
  if (missing.length > 0) {
    const needed = missing.map((group) => group.join(' or ')).join('; ');
    const names = job.columns.map((c) => c.name).join(', ');
    return [`No column for ${needed}. Say --map field=column; the file has ${names}.`];
  }
  const wrong = errors.map((e) => `  row ${e.row}${e.column ? ` ${e.column}` : ''}: ${e.reason}`);
  if (job.errorCount > errors.length) wrong.push(`  … and ${job.errorCount - errors.length} more`);
  if (job.state === 'done') {
    const parts = `${rows.created} created, ${rows.replaced} replaced, ${rows.skipped} skipped`;
    return [`Imported ${job.fileName}: ${parts}, ${rows.bad} bad rows left out.`, ...wrong];
  }
  if (job.state === 'cancelled') return ['Cancelled: nothing was imported.'];
  if (job.state === 'failed')
    return [`Nothing was imported. ${job.fault?.message ?? ''}`, ...wrong];
  const found = `${rows.total} rows: ${rows.valid} good, ${rows.bad} bad, ${rows.existing} there already.`;
  const hint = isDry
    ? 'A dry run: nothing was imported.'
    : 'Nothing was imported: mend the file, or say --skip-bad-rows.';
  return [found, ...wrong, hint];
}

export async function runExportCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [kind = '', path = ''] = positionals;
  const config = readConfig(process.env);
  const result = await withDatabase(config, say, (database) =>
    exportFile(config, database, { kind, path }),
  );
  if (values.json) return tell(JSON.stringify({ path, ...result }));
  tell(`${path}: ${result.rows} rows, ${(result.bytes / 1024).toFixed(0)} KiB`);
}
