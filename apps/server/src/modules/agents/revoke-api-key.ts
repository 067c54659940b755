import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { lockApiKey, markRevoked } from './api-key-store.ts';

export const revokeApiKey = (ctx: Context, id: string): Promise<Record<string, never>> =>
  transaction(ctx, async (tx) => {
    const key = await lockApiKey(tx, id);
    if (!key) throw new Refusal('api_key_not_found');
    authorize(tx, 'api_key:manage');
    await markRevoked(tx, key.id);
    await record(tx, {
      action: 'api_key.revoke',
      subject: { kind: 'api_key', id: key.id },
      details: { name: key.name },
    });
    return {};
  });
