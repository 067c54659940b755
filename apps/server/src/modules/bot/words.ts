import type { BotSentences, Locale } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { readAccount } from '../accounts/index.ts';
import { getInbox, nameOfBot, type PlaceholderValues } from '../inboxes/index.ts';
import type { WordingKey } from './wording.ts';

/** How the bot of an inbox speaks: the company's own sentences, and what fills their gaps. */
export interface Words {
  own: Partial<Record<WordingKey, Record<Locale, readonly string[]>>>;
  values: PlaceholderValues;
}

export const productWords: Words = { own: {}, values: {} };

const keysOf: Record<keyof BotSentences, readonly WordingKey[]> = {
  handoff: ['handoff', 'handoffUnasked'],
  nobody: ['nobody'],
  closed: ['closed', 'closedWaiting'],
  notUnderstood: ['clarify', 'nothing'],
  closing: ['confirmed', 'bye'],
};

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

export async function wordsOf(ctx: Context, inboxId: string): Promise<Words> {
  const inbox = await getInbox(ctx, inboxId);
  const { wording } = inbox.settings;
  const own: Words['own'] = {};
  for (const [name, keys] of Object.entries(keysOf)) {
    const told = wording[name as keyof BotSentences];
    const lines = { zh: linesOf(told.zh), en: linesOf(told.en) };
    if (lines.zh.length + lines.en.length > 0) for (const key of keys) own[key] = lines;
  }
  const namesAccount = JSON.stringify(own).includes('account.name');
  return {
    own,
    values: {
      'bot.name': nameOfBot(inbox, ctx.locale),
      ...(namesAccount ? { 'account.name': (await readAccount(ctx)).name } : {}),
    },
  };
}

/** The same caller under the name the inbox gives its bot. */
export async function asBotOf(ctx: Context, inboxId: string): Promise<Context> {
  const name = nameOfBot(await getInbox(ctx, inboxId), ctx.locale);
  return { ...ctx, actor: { ...ctx.actor, name } };
}
