import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactFiles } from '../imports/ContactFiles.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { ContactFilters } from './ContactFilters.tsx';
import s from './ContactsPage.module.css';
import { ContactTable } from './ContactTable.tsx';
import { FilterDrawer } from './FilterDrawer.tsx';
import { countQuery } from './queries.ts';
import { type ContactSearch, noFilters, readContactSearch } from './search.ts';

/** Everybody the company has met; what narrows the list is in the address. */
export default function ContactsPage() {
  const { t } = useTranslation(['contact-pages', 'imports']);
  const navigate = useNavigate();
  const address = useSearch({ from: '/frame/contacts' });
  const search = useMemo(() => readContactSearch(address), [address]);
  const isPhone = useIsPhone();
  const { data: counted } = useQuery(countQuery(search));
  const [isFiltering, setFiltering] = useState(false);
  const change = (changed: ContactSearch) =>
    void navigate({ to: '/contacts', search: { ...search, ...changed }, replace: true });
  const formatted = counted?.count.toLocaleString();
  return (
    <div className={s.page}>
      <header className={s.header}>
        <h1 className={s.title}>{t('title')}</h1>
        <span className={s.count} role="status">
          {counted &&
            (counted.isMore
              ? t('countMore', { formatted })
              : t('count', { count: counted.count, formatted }))}
        </span>
        <span className={s.search}>
          <SearchBox
            id="contact-search"
            value={search.q}
            onSettled={(q) => change({ q })}
            label={t('filter.search')}
            hint={t('filter.searchHint')}
            clear={t('filter.clear')}
          />
        </span>
        {isPhone ? (
          <FilterDrawer
            search={search}
            isOpen={isFiltering}
            onOpen={setFiltering}
            onChange={change}
          />
        ) : (
          <ColumnChooser />
        )}
        {!isPhone && <ContactFiles />}
      </header>
      {!isPhone && (
        <div className={s.filters}>
          <ContactFilters search={search} onChange={change} />
        </div>
      )}
      <section className={s.main} aria-label={t('list')} data-pane tabIndex={-1}>
        <ContactTable search={search} onReset={() => change(noFilters)} />
      </section>
    </div>
  );
}
