import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import s from './Section.module.css';
import { type SectionName, sectionGroups } from './sections.ts';

/** One page of the settings: its head, and what is in it for those who may see it. */
export function Section(props: {
  name: SectionName;
  /** In place of the section's own title. */
  title?: string;
  aside?: ReactNode;
  actions?: ReactNode;
  /** Where the arrow leads; on a phone always somewhere. */
  onBack?: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('settings');
  const { permissions } = useMe();
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const { name, title, aside, actions, onBack, children } = props;
  const needed = sectionGroups.flatMap((g) => g.items).find((i) => i.name === name)?.permission;
  const isAllowed = !needed || permissions.includes(needed);
  const back = onBack ?? (isPhone ? () => void navigate({ to: '/settings' }) : undefined);
  return (
    <section className={s.section} aria-label={t(`section.${name}.title`)} data-pane tabIndex={-1}>
      {/* The list of sections, which holds the page's title, is not on the screen of a phone. */}
      {isPhone && <h1 className="only-read-aloud">{t('title')}</h1>}
      <header className={s.header} data-back={back !== undefined || undefined}>
        {back && <IconButton label={t('back')} icon={<ArrowLeft />} onClick={back} />}
        <h2 className={s.title}>{title ?? t(`section.${name}.title`)}</h2>
        <span className={s.aside}>{aside ?? t(`section.${name}.lead`)}</span>
        {isAllowed && actions}
      </header>
      {isAllowed ? (
        children
      ) : (
        <EmptyState icon={<Lock />} title={t('locked.title')}>
          {t('locked.why')}
        </EmptyState>
      )}
    </section>
  );
}

/** Why the form below cannot be changed. */
export function ReadOnlyNote({ children }: { children: ReactNode }) {
  return (
    <p className={s.note}>
      <Lock size={14} aria-hidden="true" />
      {children}
    </p>
  );
}
