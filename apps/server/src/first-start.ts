import { firstNames, type Locale } from '@lingxi/contract';
import { sql } from 'kysely';
import { seedDemo } from '../seed/index.ts';
import { accountIds, createAccount } from './modules/accounts/index.ts';
import { createAgent, createSignInLink, generatePassword } from './modules/agents/index.ts';
import { systemContext } from './modules/context.ts';
import { createInbox } from './modules/inboxes/index.ts';
import { transaction } from './platform/context/transaction.ts';
import type { Platform } from './platform/index.ts';

export interface FirstStart {
  email: string;
  password: string;
  signInUrl: string;
}

/** Any number that no other advisory lock of ours uses. */
const lockKey = 72_000_002;

/** Fills an empty database: with the demo shop, or with one account to begin in. */
export async function firstStart(
  platform: Platform,
  o: { isEmpty: boolean; locale: Locale; say: (line: string) => void },
): Promise<FirstStart | undefined> {
  return platform.database.db.connection().execute(async (one) => {
    // Two nodes that start together on an empty database fill it once.
    await sql`select pg_advisory_lock(${lockKey})`.execute(one);
    try {
      if ((await accountIds(platform)).length > 0) return undefined;
      const password = generatePassword();
      const owner = o.isEmpty
        ? await createFirstAccount(platform, password, o.locale)
        : await seedDemo(platform, { ownerPassword: password, say: o.say });
      const ctx = systemContext(platform, owner.accountId);
      const link = await createSignInLink(ctx, owner.agentId, { isFirstStart: true });
      return { email: owner.email, password, signInUrl: link.url };
    } finally {
      await sql`select pg_advisory_unlock(${lockKey})`.execute(one);
    }
  });
}

async function createFirstAccount(platform: Platform, password: string, locale: Locale) {
  const names = firstNames[locale];
  const accountId = await createAccount(platform, {
    name: names.account,
    locale,
    timezone: locale === 'zh' ? 'Asia/Shanghai' : Intl.DateTimeFormat().resolvedOptions().timeZone,
    isDemo: false,
  });
  const email = 'admin@lingxi.example';
  const ctx = systemContext(platform, accountId, { locale });
  const agentId = await transaction(ctx, async (tx) => {
    const id = await createAgent(tx, {
      email,
      name: names.owner,
      role: 'owner',
      locale,
      password,
      isProvisional: true,
    });
    await createInbox(tx, { name: names.inbox, channel: 'web' });
    return id;
  });
  return { accountId, agentId, email };
}
