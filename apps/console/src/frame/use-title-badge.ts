import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useWaitingCount } from './use-waiting-count.ts';

/** 「(3) 灵犀」 in the tab, and a dot on its icon. */
export function useTitleBadge(): void {
  const { t } = useTranslation('frame');
  const waiting = useWaitingCount();
  const name = t('product');
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting > 99 ? '99+' : waiting}) ${name}` : name;
    const icon = document.querySelector<HTMLLinkElement>('#favicon');
    const file = waiting > 0 ? 'favicon-dot.svg' : 'favicon.svg';
    if (icon) icon.href = import.meta.env.BASE_URL + file;
    return () => {
      document.title = name;
    };
  }, [waiting, name]);
}
