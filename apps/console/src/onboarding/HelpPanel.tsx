import { Link } from '@tanstack/react-router';
import { BookOpen, Code, Compass, Keyboard, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../agents/me.ts';
import { openDialog } from '../frame/dialogs.ts';
import { currentLocale } from '../locales/index.ts';
import s from './HelpPanel.module.css';

/** Where to turn when something is not clear. */
export default function HelpPanel({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['onboarding', 'frame']);
  const { account } = useMe();
  const mayPrepare = useMay('account:update');
  const open = (name: 'shortcuts' | 'tour') => {
    onDone();
    openDialog(name);
  };
  return (
    <ul className={s.list}>
      <li>
        <a className={s.row} href={`/docs/${currentLocale()}/`} target="_blank" rel="noreferrer">
          <BookOpen size={16} aria-hidden="true" />
          {t('help.docs')}
        </a>
      </li>
      <li>
        <a className={s.row} href="/api/" target="_blank" rel="noreferrer">
          <Code size={16} aria-hidden="true" />
          {t('help.api')}
        </a>
      </li>
      <li>
        <button type="button" className={s.row} onClick={() => open('shortcuts')}>
          <Keyboard size={16} aria-hidden="true" />
          {t('frame:shortcuts.title')}
          <kbd>?</kbd>
        </button>
      </li>
      <li>
        <button type="button" className={s.row} onClick={() => open('tour')}>
          <Compass size={16} aria-hidden="true" />
          {t('help.tour')}
        </button>
      </li>
      {mayPrepare && !account.isDemo && (
        <li>
          <Link to="/welcome" className={s.row} onClick={onDone}>
            <ListChecks size={16} aria-hidden="true" />
            {t('help.setup')}
          </Link>
        </li>
      )}
    </ul>
  );
}
