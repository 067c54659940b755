import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { isConnectionError } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { readAccount } from '../accounts/index.ts';
import { agentContext } from '../agents/index.ts';
import { record } from '../audit/index.ts';
import { readKeptFile, removeFile } from '../files/index.ts';
import { refuseFile } from './look-at-file.ts';
import { type Pass, passOver } from './pass.ts';
import { changeImport, findImport, type ImportRow, preferIndexes } from './store.ts';
import { withoutContent } from './without-content.ts';

/** Somebody has cancelled it, or another node has finished it: nothing more is to be done. */
class NotRunning extends Error {}

/** Rows were good when they were looked at, and are not now; or the file never was. */
class BadRows extends Error {
  readonly pass: Pass;
  constructor(pass: Pass) {
    super('bad rows');
    this.pass = pass;
  }
}

const mostAttempts = 3;

/**
 * Writes a started import in one transaction, so that there is all of it or nothing, whatever
 * happens meanwhile: a crash rolls back, and the next attempt begins anew. How far it is, is told
 * outside of the transaction.
 */
export async function runImport(system: Context, id: string, attempt: number): Promise<void> {
  const row = await findImport(system, id);
  if (row?.state !== 'running') return;
  try {
    const ctx = await actingContext(system, row);
    await write(ctx, row);
  } catch (error) {
    if (error instanceof NotRunning) return;
    if (error instanceof BadRows) await fail(system, row, 'import_has_bad_rows', error.pass);
    else if (error instanceof Refusal) await fail(system, row, error.code);
    else if (attempt >= mostAttempts && !isConnectionError(error)) await fail(system, row, 'lost');
    else throw error;
  }
  if (row.file_id) await removeFile(system, row.file_id);
}

/** With the rights of whoever started it, as they are now. */
async function actingContext(system: Context, { actor }: ImportRow): Promise<Context> {
  if (actor.kind !== 'agent' || actor.id === null) return { ...system, actor };
  return agentContext(system.platform, system.accountId, actor.id);
}

async function write(ctx: Context, row: ImportRow): Promise<void> {
  const bytes = row.file_id && (await readKeptFile(ctx, row.file_id));
  if (!bytes) throw new Refusal('file_not_found');
  const request = {
    bytes: new Uint8Array(bytes),
    name: row.file_name,
    kind: row.kind,
    mapping: row.mapping,
    isPublished: row.is_published,
    timezone: (await readAccount(ctx)).timezone,
  };
  await transaction(ctx, async (tx) => {
    await preferIndexes(tx);
    const options = { existing: row.existing, isDry: false };
    const pass = await passOver(tx, request, options, async (p) => {
      const set = { done_rows: p.total };
      // Of another connection than the transaction's: everybody sees how far it is.
      if (!(await changeImport(ctx, row.id, { from: 'running', set }))) throw new NotRunning();
    }).catch(refuseFile);
    if (pass.bad > 0 && !row.skips_bad_rows) throw new BadRows(pass);
    const { created, replaced, skipped } = pass;
    const isMine = await changeImport(tx, row.id, {
      from: 'running',
      set: {
        state: 'done',
        ...resultOf(pass),
        done_rows: pass.total,
        created_rows: created,
        replaced_rows: replaced,
        skipped_rows: skipped,
        finished_at: tx.platform.clock.now(),
        ...withoutContent(row),
      },
      errors: pass.errors,
    });
    if (!isMine) throw new NotRunning();
    await record(tx, {
      action: 'import.finish',
      subject: { kind: 'import', id: row.id },
      details: {
        kind: row.kind,
        fileName: row.file_name,
        created,
        replaced,
        skipped,
        bad: pass.bad,
      },
    });
    tx.publish('import.finished', { importId: row.id, kind: row.kind });
  });
}

async function fail(ctx: Context, row: ImportRow, fault: string, pass?: Pass): Promise<void> {
  await changeImport(ctx, row.id, {
    from: 'running',
    set: {
      state: 'failed',
      fault,
      ...(pass ? resultOf(pass) : {}),
      finished_at: ctx.platform.clock.now(),
      ...withoutContent(row),
    },
    ...(pass ? { errors: pass.errors } : {}),
  });
}

const resultOf = (pass: Pass) => ({
  total_rows: pass.total,
  valid_rows: pass.total - pass.bad,
  bad_rows: pass.bad,
  error_count: pass.errorCount,
});
