import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Platform } from '../../platform/index.ts';
import { systemContext } from '../context.ts';
import { type LinkRow, selectLink } from './link-store.ts';
import { isSecret, parseToken } from './token.ts';

/** The link behind a token, if it can still be used; every other case is one answer. */
export async function findLink(
  platform: Platform,
  text: string,
): Promise<{ system: Context; link: LinkRow }> {
  const token = parseToken(text);
  if (!token) throw new Refusal('link_invalid');
  const system = systemContext(platform, token.accountId);
  const link = await selectLink(system, token.id);
  const isUsable =
    link &&
    isSecret(token.secret, link.secret_hash) &&
    link.used_at === null &&
    link.disabled_at === null &&
    link.expires_at > platform.clock.now();
  if (!isUsable) throw new Refusal('link_invalid');
  return { system, link };
}
