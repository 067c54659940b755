import type { OpenState } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';

const day = 86_400_000;

/** 「营业中，18:00 结束」「已休息，明天 09:00 开始」, on the clocks of the schedule's own zone. */
export function useWordState(): (state: OpenState) => string {
  const { t, i18n } = useTranslation('hours');
  const locale = i18n.language === 'zh' ? 'zh-CN' : 'en-GB';
  const when = (iso: string, timezone: string) => {
    const at = new Date(iso);
    const dateOf = (time: number) =>
      new Date(time).toLocaleDateString('sv', { timeZone: timezone });
    const time = at.toLocaleTimeString('en-GB', {
      timeZone: timezone,
      hour: '2-digit',
      minute: '2-digit',
    });
    const date = dateOf(at.getTime());
    if (date === dateOf(Date.now())) return time;
    if (date === dateOf(Date.now() + day)) return t('state.tomorrow', { time });
    const name = at.toLocaleDateString(locale, {
      timeZone: timezone,
      month: 'long',
      day: 'numeric',
      weekday: 'short',
    });
    return `${name} ${time}`;
  };
  return ({ isOpen, changesAt, timezone }) => {
    if (!changesAt) return t(isOpen ? 'state.always' : 'state.never');
    return t(isOpen ? 'state.open' : 'state.closed', { when: when(changesAt, timezone) });
  };
}
