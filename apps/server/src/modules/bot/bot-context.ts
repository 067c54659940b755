import type { ConversationFacts, Locale } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import type { Platform } from '../../platform/index.ts';
import { contactsByIds } from '../contacts/index.ts';
import { systemContext } from '../context.ts';
import { botName } from '../inboxes/index.ts';
import { detectLanguage } from '../understanding/index.ts';
import { asBotOf } from './words.ts';

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
  { contactId, inboxId }: Pick<ConversationFacts, 'contactId' | 'inboxId'>,
): Promise<Context> {
  const ctx = botContext(platform, accountId, spoken, 'zh');
  if (detectLanguage(spoken, 'en') === ctx.locale) return asBotOf(ctx, inboxId);
  const contact = (await contactsByIds(ctx, [contactId])).get(contactId);
  return asBotOf(botContext(platform, accountId, spoken, contact?.locale ?? 'zh'), inboxId);
}
