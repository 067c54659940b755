import type { Account } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { selectAccount } from './store.ts';
import { toAccount } from './to-account.ts';

export async function getAccount(ctx: Context): Promise<Account> {
  authorize(ctx, 'account:read');
  return readAccount(ctx);
}

/** For other modules: also for a caller who may not see the settings, such as a visitor. */
export async function readAccount(ctx: Context): Promise<Account> {
  const row = await selectAccount(ctx);
  if (!row) throw new Refusal('account_not_found');
  return toAccount(row);
}
