import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import { inboxSecret, makeSecret } from './secret.ts';
import { lockInbox, saveSealedSecret } from './store.ts';

/** Shows the secret, or makes a new one: identities signed with the old one count no more. */
export const revealSecret = (
  ctx: Context,
  id: string,
  { isRotated }: { isRotated: boolean },
): Promise<{ secret: string }> =>
  transaction(ctx, async (tx) => {
    if (!(await lockInbox(tx, id))) throw new Refusal('inbox_not_found');
    authorize(tx, 'inbox:update');
    await record(tx, {
      action: isRotated ? 'inbox.rotate_secret' : 'inbox.reveal_secret',
      subject: { kind: 'inbox', id },
    });
    if (!isRotated) return { secret: await inboxSecret(tx, id) };
    const { plain, sealed } = makeSecret(tx, id);
    await saveSealedSecret(tx, id, sealed);
    return { secret: plain };
  });
