import type { WidgetConfig } from '@lingxi/contract';
import type { Platform } from '../../../platform/index.ts';
import { systemContext } from '../../context.ts';
import { imageById } from '../../files/index.ts';
import { fillPlaceholders, type KnownInbox, nameOfBot, serviceState } from '../../inboxes/index.ts';

/** All that the widget shows before anybody has written: nothing of it is meant for agents only. */
export async function widgetConfig(
  platform: Platform,
  { accountId, accountName, inbox }: KnownInbox,
): Promise<WidgetConfig> {
  const ctx = systemContext(platform, accountId);
  const {
    teamId,
    allowedOrigins: _,
    wording: __,
    outOfHours: ___,
    hoursId: ____,
    logoFileId,
    ...settings
  } = inbox.settings;
  const logo = logoFileId ? await imageById(ctx, logoFileId) : undefined;
  const filled = (locale: 'zh' | 'en') =>
    fillPlaceholders(settings.greeting[locale], {
      'bot.name': nameOfBot(inbox, locale),
      'account.name': accountName,
    });
  return {
    accountName,
    settings: { ...settings, greeting: { zh: filled('zh'), en: filled('en') } },
    logoUrl: logo?.url ?? null,
    service: await serviceState(ctx, { teamId, inboxId: inbox.id }),
  };
}
