import type { Overview } from '@lingxi/contract';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { counted } from './amounts.ts';
import s from './Reconciled.module.css';

/** The parts are the whole, said in words. */
export function Reconciled({ overview }: { overview: Overview }) {
  const { t } = useTranslation('reports');
  const { account } = useMe();
  const now = useNow();
  const { volume, outcomes: o } = overview.current;
  return (
    <footer className={s.footer}>
      <Check size={16} aria-hidden="true" />
      <span>
        {t('reconciled.sum', {
          volume: counted(volume),
          bot: counted(o.bot_confirmed + o.bot_assumed),
          handedOff: counted(o.handed_off),
          left: counted(o.left),
          running: counted(o.running),
        })}
      </span>
      <span>{t('reconciled.times')}</span>
      <span className={s.updated}>
        {account.name} · {overview.timezone} ·{' '}
        {t('reconciled.updated', { at: momentTime(overview.updatedAt, now) })}
      </span>
    </footer>
  );
}
