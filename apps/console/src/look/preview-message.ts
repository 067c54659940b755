import type {
  BotSentences,
  InboxSettings,
  Locale,
  OpenState,
  WidgetConfig,
} from '@lingxi/contract';

export const scenes = ['closed', 'open', 'conversation', 'nobody'] as const;
export type Scene = (typeof scenes)[number];

/** As `apps/widget/src/lazy/preview.ts` reads it. */
export interface PreviewMessage {
  type: 'lingxi.preview';
  config: WidgetConfig;
  wording: BotSentences;
  locale: Locale;
  isDark: boolean;
  scene: Scene;
}

/** What the widget would be told of these settings; a colour half written leaves the last one. */
export function previewMessage(
  settings: InboxSettings,
  o: {
    accountName: string;
    logoUrl: string | null;
    service: OpenState | null;
    brandColor: string;
    locale: Locale;
    isDark: boolean;
    scene: Scene;
  },
): PreviewMessage {
  const {
    teamId: _,
    allowedOrigins: __,
    outOfHours: ___,
    hoursId: ____,
    logoFileId: _____,
    wording,
    ...shown
  } = settings;
  const { accountName, logoUrl, service, brandColor, locale, isDark, scene } = o;
  const { launcher } = shown;
  const offsets = { offsetX: launcher.offsetX ?? 24, offsetY: launcher.offsetY ?? 24 };
  return {
    type: 'lingxi.preview',
    config: {
      accountName,
      logoUrl,
      service,
      // A row that is being added has no texts yet.
      settings: {
        ...shown,
        brandColor,
        launcher: { ...launcher, ...offsets },
        quickReplies: shown.quickReplies.filter(Boolean),
      },
    },
    wording,
    locale,
    isDark,
    scene,
  };
}
