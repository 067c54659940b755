import type { ConversationFacts, Locale } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import type { Platform } from '../../platform/index.ts';
import { contactsByIds } from '../contacts/index.ts';
import { systemContext } from '../context.ts';
import { detectLanguage } from '../understanding/index.ts';
import { botName } from './wording.ts';

/** The bot speaks the language it is spoken to. */
export function botContext(
  platform: Platform,
  accountId: string,
  spoken: string,
  fallback: Locale = 'zh',
): Context {
  const locale = detectLanguage(spoken, fallback);
  return systemContext(platform, accountId, { kind: 'bot', name: botName[locale], locale });
}

/** What is said in every language (hi, ok, a number) is answered in the one of the contact's page. */
export async function botContextFor(
  platform: Platform,
  accountId: string,
  spoken: string,
  { contactId }: Pick<ConversationFacts, 'contactId'>,
): Promise<Context> {
  const ctx = botContext(platform, accountId, spoken, 'zh');
  if (detectLanguage(spoken, 'en') === ctx.locale) return ctx;
  const contact = (await contactsByIds(ctx, [contactId])).get(contactId);
  return botContext(platform, accountId, spoken, contact?.locale ?? 'zh');
}
