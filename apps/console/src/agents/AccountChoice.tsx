import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import type { LastAccount } from './last-account.ts';
import s from './SignIn.module.css';

export function AccountTile({ account, action }: { account: LastAccount; action?: ReactNode }) {
  return (
    <div className={s.tile}>
      <Avatar name={account.name} seed={account.id} size={32} />
      <span className={s.tileName}>{account.name}</span>
      {action}
    </div>
  );
}

/** One address may belong to several companies. */
export function AccountChoice(props: {
  accounts: LastAccount[];
  isBusy: boolean;
  onChoose: (id: string) => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('agents');
  return (
    <div className={s.form}>
      <p className={s.label}>{t('signIn.choose')}</p>
      <ul className={s.choices}>
        {props.accounts.map((account) => (
          <li key={account.id}>
            <button
              type="button"
              className={s.choice}
              disabled={props.isBusy}
              onClick={() => props.onChoose(account.id)}
            >
              <Avatar name={account.name} seed={account.id} size={32} />
              <span className={s.tileName}>{account.name}</span>
              <ChevronRight size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={s.link} onClick={props.onBack}>
        {t('signIn.back')}
      </button>
    </div>
  );
}
