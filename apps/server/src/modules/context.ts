import type { Actor, Locale } from '@lingxi/contract';
import type { Context } from '../platform/context/index.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/index.ts';

/** The context of the bot, a job or a rule: everything in one account. */
export function systemContext(
  platform: Platform,
  accountId: string,
  options: { kind?: 'system' | 'bot'; name?: string; locale?: Locale } = {},
): Context {
  const actor: Actor = { kind: options.kind ?? 'system', id: null, name: options.name ?? null };
  return {
    platform,
    accountId,
    actor,
    locale: options.locale ?? 'zh',
    may: 'everything',
    scope: 'all',
    teamIds: [],
    requestId: newId(),
    db: platform.database.db,
  };
}
