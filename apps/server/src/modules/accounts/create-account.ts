import type { Locale } from '@lingxi/contract';
import { newId } from '../../platform/ids.ts';
import type { Platform } from '../../platform/index.ts';
import { systemContext } from '../context.ts';
import { insertAccount } from './store.ts';

export interface NewAccount {
  /** Given by the seed, so that it makes the same account everywhere. */
  id?: string;
  name: string;
  locale: Locale;
  timezone: string;
  isDemo: boolean;
}

/** Answers with the account's id. Nobody listens to an account that is just beginning. */
export async function createAccount(platform: Platform, account: NewAccount): Promise<string> {
  const id = account.id ?? newId();
  await insertAccount(systemContext(platform, id), account);
  return id;
}
