import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { newId } from '../../platform/ids.ts';
import { newSecret, sha256 } from '../../platform/secrets/index.ts';
import { record } from '../audit/index.ts';
import { insertApiKey } from './api-key-store.ts';
import { type ApiKey, toApiKey } from './to-api-key.ts';
import { formatToken } from './token.ts';

export const createApiKey = (
  ctx: Context,
  name: string,
): Promise<{ apiKey: ApiKey; secret: string }> =>
  transaction(ctx, async (tx) => {
    authorize(tx, 'api_key:manage');
    const secret = newSecret(32);
    const id = newId();
    const createdAt = tx.platform.clock.now();
    const createdBy = tx.actor.kind === 'agent' ? tx.actor.id : null;
    await insertApiKey(tx, { id, name, secretHash: sha256(secret), createdBy, createdAt });
    await record(tx, {
      action: 'api_key.create',
      subject: { kind: 'api_key', id },
      details: { name },
    });
    return {
      apiKey: toApiKey({ id, name, created_at: createdAt, last_used_at: null }),
      secret: `lx_${formatToken({ accountId: tx.accountId, id, secret })}`,
    };
  });
