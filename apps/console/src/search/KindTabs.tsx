import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { kindsOf, type Search } from './read-search.ts';
import s from './SearchPage.module.css';

const permissionOf = {
  messages: 'conversation:read',
  notes: 'conversation:read',
  contacts: 'contact:read',
  knowledge: 'faq:read',
};

export function KindTabs({ search }: { search: Search }) {
  const { t } = useTranslation('search');
  const { permissions } = useMe();
  const kinds = kindsOf(search).filter((kind) => permissions.includes(permissionOf[kind]));
  return (
    <nav className={s.tabs} aria-label={t('kinds')}>
      {[undefined, ...kinds].map((kind) => (
        <Link
          key={kind ?? 'all'}
          to="/search"
          search={{ ...search, kind }}
          className={s.tab}
          activeProps={{}}
          aria-current={search.kind === kind ? 'page' : undefined}
          data-chosen={search.kind === kind || undefined}
        >
          {t(`kind.${kind ?? 'all'}`)}
        </Link>
      ))}
    </nav>
  );
}
