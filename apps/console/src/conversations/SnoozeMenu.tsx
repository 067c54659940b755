import { AlarmClock, CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MenuButton } from '../ui/MenuButton.tsx';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './SnoozeMenu.module.css';
import { snoozeTimes } from './snooze-times.ts';
import type { Verbs } from './use-verbs.ts';

/** Entries of a menu: the usual moments, each with the time it means. */
export function useSnoozeItems(verbs: Verbs, onCustom: () => void) {
  const { t } = useTranslation(['conversations', 'frame']);
  const now = useNow();
  return [
    ...snoozeTimes(now).map(({ key, at }) => ({
      key,
      label: (
        <span className={s.choice}>
          {t(`snooze.${key}`)}
          <span className={s.time}>{momentTime(at.toISOString(), now)}</span>
        </span>
      ),
      onClick: () => verbs.snooze(at.toISOString()),
    })),
    { key: 'rule', type: 'divider' as const },
    {
      key: 'custom',
      icon: <CalendarClock size={15} />,
      label: t('snooze.custom'),
      onClick: onCustom,
    },
  ];
}

export function SnoozeMenu({ verbs, onCustom }: { verbs: Verbs; onCustom: () => void }) {
  const { t } = useTranslation('conversations');
  const items = useSnoozeItems(verbs, onCustom);
  return (
    <MenuButton
      label={t('verb.snooze')}
      keys="s"
      isBordered
      icon={<AlarmClock size={16} />}
      menu={{ items }}
    />
  );
}
