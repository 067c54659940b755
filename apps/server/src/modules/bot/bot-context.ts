import type { Locale } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import type { Platform } from '../../platform/index.ts';
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
