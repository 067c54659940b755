import type { Account } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { type AccountFields, changeAccount, lockAccount } from './store.ts';
import { isTimezone } from './timezone.ts';
import { toAccount } from './to-account.ts';

export const updateAccount = (ctx: Context, patch: Partial<AccountFields>): Promise<Account> =>
  transaction(ctx, async (tx) => {
    const before = await lockAccount(tx);
    if (!before) throw new Refusal('account_not_found');
    authorize(tx, 'account:update');
    if (patch.timezone !== undefined && !isTimezone(patch.timezone)) {
      throw new Refusal('validation_failed', {
        field: 'timezone',
        reason: 'timezone',
      });
    }
    const names = ['name', 'locale', 'timezone'] as const;
    const change: Partial<AccountFields> = Object.fromEntries(
      names.flatMap((n) =>
        patch[n] !== undefined && patch[n] !== before[n] ? [[n, patch[n]]] : [],
      ),
    );
    if (Object.keys(change).length === 0) return toAccount(before);
    await changeAccount(tx, change);
    await record(tx, {
      action: 'account.update',
      subject: { kind: 'account', id: tx.accountId },
      details: { ...change },
    });
    tx.publish('account.updated', {});
    return toAccount({ ...before, ...change });
  });
