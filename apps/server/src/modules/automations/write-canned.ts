import { type CannedResponse, type CannedResponseInput, unknownVariable } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { violates } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { teamById } from '../agents/index.ts';
import { record } from '../audit/index.ts';
import { mayWrite } from './canned-policy.ts';
import { toCanned } from './list-canned.ts';
import {
  addUse,
  type CannedRow,
  insertCanned,
  lockCanned,
  lockDeletedCanned,
  saveCanned,
} from './store.ts';

export const restorableDays = 30;

type Change = { [K in keyof CannedResponseInput]?: CannedResponseInput[K] | undefined };

export const createCanned = (ctx: Context, input: CannedResponseInput): Promise<CannedResponse> =>
  transaction(ctx, async (tx) => {
    authorize(tx, 'conversation:reply');
    const row = withInput(tx, { id: newId(), uses: 0 } as CannedRow, input);
    await refuseForeign(tx, row);
    refuseUnknown(row.text);
    await unlessTaken(insertCanned(tx, row));
    await note(tx, 'create', row);
    return toCanned(row);
  });

export const updateCanned = (ctx: Context, id: string, change: Change): Promise<CannedResponse> =>
  transaction(ctx, async (tx) => {
    const before = await lockCanned(tx, id);
    if (!before) throw new Refusal('canned_response_not_found');
    await refuseForeign(tx, before);
    const row = withInput(tx, before, change);
    await refuseForeign(tx, row);
    if (row.text !== before.text) refuseUnknown(row.text);
    await unlessTaken(saveCanned(tx, row));
    await note(tx, 'update', row);
    return toCanned(row);
  });

export const deleteCanned = (ctx: Context, id: string): Promise<Record<string, never>> =>
  transaction(ctx, async (tx) => {
    const row = await lockCanned(tx, id);
    if (!row) throw new Refusal('canned_response_not_found');
    await refuseForeign(tx, row);
    await saveCanned(tx, row, { deletedAt: tx.platform.clock.now() });
    await note(tx, 'delete', row);
    return {};
  });

export const restoreCanned = (ctx: Context, id: string): Promise<CannedResponse> =>
  transaction(ctx, async (tx) => {
    const since = new Date(tx.platform.clock.now().getTime() - restorableDays * 86_400_000);
    const row = await lockDeletedCanned(tx, id, since);
    if (!row) throw new Refusal('canned_response_not_found');
    await refuseForeign(tx, row);
    await unlessTaken(saveCanned(tx, row));
    await note(tx, 'restore', row);
    return toCanned(row);
  });

export async function countUse(ctx: Context, id: string): Promise<Record<string, never>> {
  authorize(ctx, 'conversation:reply');
  if (!(await addUse(ctx, id))) throw new Refusal('canned_response_not_found');
  return {};
}

function withInput(tx: TxContext, before: CannedRow, change: Change): CannedRow {
  const scope = change.scope ?? before.scope;
  const teamId = change.teamId === undefined ? before.team_id : change.teamId;
  return {
    ...before,
    scope,
    team_id: scope === 'team' ? (teamId ?? null) : null,
    agent_id: scope === 'personal' ? (before.agent_id ?? tx.actor.id) : null,
    shortcut: change.shortcut ?? before.shortcut,
    title: change.title ?? before.title,
    text: change.text ?? before.text,
    category: (change.category ?? before.category).trim(),
    updated_at: tx.platform.clock.now(),
  };
}

async function refuseForeign(tx: TxContext, row: CannedRow): Promise<void> {
  if (row.scope === 'team') {
    if (!row.team_id) {
      throw new Refusal('validation_failed', { field: 'teamId', reason: 'choose_team' });
    }
    if (!(await teamById(tx, row.team_id))) throw new Refusal('team_not_found');
  }
  if (!mayWrite(tx, row)) {
    throw new Refusal('not_allowed', { permission: 'canned_response:manage' });
  }
}

/** Nobody fills in what is not a variable: it would be sent with its braces. */
function refuseUnknown(text: string): void {
  if (unknownVariable(text) === undefined) return;
  throw new Refusal('validation_failed', { field: 'text', reason: 'unknown_variable' });
}

/** Typing one shortcut must never bring two texts of the same reach. */
async function unlessTaken(storing: Promise<unknown>): Promise<void> {
  try {
    await storing;
  } catch (error) {
    if (!violates(error, 'canned_responses_shortcut')) throw error;
    throw new Refusal('validation_failed', { field: 'shortcut', reason: 'name_taken' });
  }
}

/** What others read is worth an entry in the audit; one's own is one's own. */
async function note(tx: TxContext, verb: string, row: CannedRow): Promise<void> {
  if (row.scope === 'personal') return;
  await record(tx, {
    action: `canned_response.${verb}`,
    subject: { kind: 'canned_response', id: row.id },
    details: { title: row.title },
  });
}
