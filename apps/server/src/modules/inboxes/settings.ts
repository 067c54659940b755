import { type InboxSettings, inboxSettings, type Locale } from '@lingxi/contract';
import { Refusal } from '../../platform/errors.ts';
import { validate } from '../../platform/http/validate.ts';

const none = { zh: '', en: '' };

/** What a new inbox says and does until somebody changes it. */
export const defaultSettings: InboxSettings = {
  title: { zh: '在线客服', en: 'Customer service' },
  subtitle: none,
  greeting: {
    zh: '你好，我是智能客服。直接说出你的问题就好，需要人工时随时告诉我。',
    en: 'Hello, I am the automatic assistant. Just ask, and tell me whenever you want a person.',
  },
  brandColor: '#0b6e69',
  theme: 'auto',
  logoFileId: null,
  position: 'right',
  launcher: { shape: 'circle', label: none, offsetX: 24, offsetY: 24 },
  isBotEnabled: true,
  bot: { name: none, glyph: '' },
  wording: { handoff: none, nobody: none, closed: none, notUnderstood: none, closing: none },
  teamId: null,
  requiresIdentity: false,
  preChatFields: [],
  quickReplies: [],
  allowedOrigins: [],
  hours: '',
  hoursId: null,
  outOfHours: 'leave_message',
  survey: { when: 'both', question: { zh: '', en: '' }, hasComment: true },
};

/** The settings after a change of some of them, valid as a whole. */
export function mergeSettings(
  before: InboxSettings,
  change: Partial<InboxSettings>,
  locale: Locale,
): InboxSettings {
  const told = Object.entries(change).filter(([, value]) => value !== undefined);
  const merged = { ...before, ...Object.fromEntries(told) };
  const settings = validate(inboxSettings, merged, 'settings', locale) as InboxSettings;
  return { ...settings, allowedOrigins: [...new Set(settings.allowedOrigins.map(originOf))] };
}

/** Browsers send an origin without a path or a slash at its end, so that is what is kept. */
function originOf(url: string): string {
  const { origin, protocol } = new URL(url);
  if (protocol === 'https:' || protocol === 'http:') return origin;
  throw new Refusal('validation_failed', {
    field: 'settings.allowedOrigins',
    reason: 'origin',
  });
}
