import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { newSecret } from '../../platform/secrets/index.ts';
import { findSealedSecret } from './store.ts';

/** Bound to its inbox: sealed bytes copied to another row cannot be opened there. */
const purpose = (inboxId: string) => `inbox:${inboxId}`;

export function makeSecret(ctx: Context, inboxId: string): { plain: string; sealed: Buffer } {
  const plain = newSecret(32);
  return { plain, sealed: ctx.platform.secrets.seal(plain, purpose(inboxId)) };
}

/** What the company's server signs identities with. Never cached: a rotation counts at once. */
export async function inboxSecret(ctx: Context, inboxId: string): Promise<string> {
  const sealed = await findSealedSecret(ctx, inboxId);
  if (!sealed) throw new Refusal('inbox_not_found');
  return ctx.platform.secrets.open(sealed, purpose(inboxId));
}
