import type { BotPlaceholder, Inbox, Locale } from '@lingxi/contract';

/** What the bot is called where an inbox gives it no name. */
export const botName = { zh: '智能客服', en: 'Assistant' } as const;

/** What the visitor reads above the bot's lines. */
export const nameOfBot = ({ settings }: Inbox, locale: Locale): string =>
  settings.bot.name[locale] || settings.bot.name.zh || botName[locale];

export type PlaceholderValues = Partial<Record<BotPlaceholder, string>>;

/** What no value is known for stays, so that it is seen. */
export const fillPlaceholders = (text: string, values: PlaceholderValues): string =>
  text.replace(
    /\{\{\s*([\w.]+)\s*\}\}/g,
    (whole, name: string) => values[name as BotPlaceholder] ?? whole,
  );
