import { Link } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOnboarding } from './queries.ts';
import s from './SetupItem.module.css';
import { progressOf } from './steps.ts';

/** In the rail until all is set up: how many steps are left, and the way to them. */
export default function SetupItem() {
  const { t } = useTranslation('onboarding');
  const { data: state } = useOnboarding();
  if (!state?.isOffered) return null;
  const { left } = progressOf(state.steps);
  return (
    <Link
      to="/welcome"
      className={s.item}
      activeProps={{ 'data-active': true }}
      title={t('title')}
      aria-label={t('strip', { count: left })}
    >
      <ListChecks size={20} strokeWidth={1.75} aria-hidden="true" />
      <span className={s.left}>{left}</span>
    </Link>
  );
}
