import type { Locale } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { CopyField } from './CopyField.tsx';
import d from './Dialog.module.css';
import { linkInLocale } from './link-in-locale.ts';
import type { OneTimeLink } from './use-agent-verbs.ts';

/** Shown where it was made and nowhere else: whoever has it gets in. */
export function LinkToSend({ link, locale }: { link: OneTimeLink; locale: Locale }) {
  const { t } = useTranslation('settings');
  const now = useNow();
  return (
    <div>
      <CopyField label={t('link.label')} value={linkInLocale(link.url, locale)} hasFocus />
      <p className={d.facts}>{t('link.until', { time: momentTime(link.expiresAt, now) })}</p>
    </div>
  );
}
