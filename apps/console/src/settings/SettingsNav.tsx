import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import s from './SettingsPage.module.css';
import { sectionGroups } from './sections.ts';

export function SettingsNav() {
  const { t } = useTranslation('settings');
  const { permissions } = useMe();
  const groups = sectionGroups
    .map(({ name, items }) => ({
      name,
      items: items.filter((i) => i.permission === null || permissions.includes(i.permission)),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <nav className={s.nav} aria-label={t('title')} data-pane tabIndex={-1}>
      <h1 className={s.title}>{t('title')}</h1>
      {groups.map(({ name, items }) => (
        <section key={name} className={s.group}>
          <h2 className={s.heading}>{t(`group.${name}`)}</h2>
          <ul>
            {items.map((item) => (
              <li key={item.to}>
                <Link to={item.to} className={s.item} activeProps={{ 'data-active': true }}>
                  <item.icon size={17} strokeWidth={1.75} aria-hidden="true" />
                  <span>{t(`section.${item.name}.title`)}</span>
                  <ChevronRight className={s.go} size={16} aria-hidden="true" />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
