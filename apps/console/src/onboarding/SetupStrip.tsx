import { Link } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOnboarding } from './queries.ts';
import s from './SetupStrip.module.css';
import { progressOf } from './steps.ts';

/** On a phone, where nothing stands beside the list: what is left, in one line above it. */
export default function SetupStrip() {
  const { t } = useTranslation('onboarding');
  const { data: state } = useOnboarding();
  if (!state?.isOffered) return null;
  return (
    <Link to="/welcome" className={s.strip}>
      <ListChecks size={16} aria-hidden="true" />
      <span>{t('strip', { count: progressOf(state.steps).left })}</span>
      <b>{t('stripGo')}</b>
    </Link>
  );
}
