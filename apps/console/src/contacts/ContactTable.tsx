import type { Contact } from '@lingxi/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { SearchX, UsersRound } from 'lucide-react';
import { type UIEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { busy } from '../settings/busy.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useStore } from '../ui/store.ts';
import { useDelayed } from '../ui/use-delayed.ts';
import { useIsPhone } from '../ui/use-media.ts';
import { BulkBar, mostAtOnce } from './BulkBar.tsx';
import { ContactRow } from './ContactRow.tsx';
import s from './ContactTable.module.css';
import { type Column, shownColumns } from './columns.ts';
import { contactsQuery } from './queries.ts';
import { type ContactSearch, isFiltered } from './search.ts';

const none: Column[] = [];
const nobody: ReadonlySet<Contact['id']> = new Set();

function Nothing({ search, onReset }: { search: ContactSearch; onReset: () => void }) {
  const { t } = useTranslation('contact-pages');
  const mayConnect = useMay('inbox:read');
  if (isFiltered(search)) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={t('none.filtered')}
        action={<Button onClick={onReset}>{t('filter.reset')}</Button>}
      >
        {t('none.filteredWhy')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<UsersRound />}
      title={t('none.all')}
      action={mayConnect && <ButtonLink to="/settings/inboxes">{t('none.allDo')}</ButtonLink>}
    >
      {t('none.allWhy')}
    </EmptyState>
  );
}

/** A row leads to its contact; more are fetched as the end comes near. */
export function ContactTable({ search, onReset }: { search: ContactSearch; onReset: () => void }) {
  const { t } = useTranslation('contact-pages');
  const query = useInfiniteQuery(contactsQuery(search));
  const isSlow = useDelayed(query.isPending);
  const isPhone = useIsPhone();
  const stored = useStore(shownColumns, (list) => list);
  const shown = isPhone ? none : stored;
  const mayTag = useMay('contact:update') && !isPhone;
  // Of another selection of people: what was ticked there is not meant here.
  const place = JSON.stringify(search);
  const [ticked, setTicked] = useState({ place, ids: nobody });
  const selected = ticked.place === place ? ticked.ids : nobody;
  const setSelected = (ids: ReadonlySet<Contact['id']>) => setTicked({ place, ids });

  if (query.isPending) return isSlow ? <SkeletonRows label={t('loading')} count={12} /> : null;
  if (query.error && !query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const contacts = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (contacts.length === 0) return <Nothing search={search} onReset={onReset} />;
  const chosen = contacts.filter((c) => selected.has(c.id));
  const more = () => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
  };
  const onScroll = ({ currentTarget: el }: UIEvent<HTMLDivElement>) => {
    if (el.scrollHeight - el.scrollTop - el.clientHeight < 400) more();
  };
  const toggle = (id: Contact['id']) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const toggleAll = () =>
    setSelected(
      chosen.length > 0 ? nobody : new Set(contacts.slice(0, mostAtOnce).map((c) => c.id)),
    );
  return (
    <>
      <div
        className={s.box}
        onScroll={onScroll}
        data-stale={query.isPlaceholderData || undefined}
        data-selecting={chosen.length > 0 || undefined}
      >
        <table className={s.table}>
          <thead>
            <tr>
              {mayTag && (
                <th scope="col" className={s.tick}>
                  <input
                    type="checkbox"
                    aria-label={t('select.all')}
                    checked={chosen.length === contacts.length}
                    ref={(el) => {
                      if (el)
                        el.indeterminate = chosen.length > 0 && chosen.length < contacts.length;
                    }}
                    onChange={toggleAll}
                  />
                </th>
              )}
              <th scope="col" className={s.name}>
                {t('column.name')}
              </th>
              {shown.map((column) => (
                <th key={column} scope="col" data-column={column}>
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contacts.map((contact) => (
              <ContactRow
                key={contact.id}
                contact={contact}
                columns={shown}
                isPhone={isPhone}
                isSelected={mayTag ? selected.has(contact.id) : undefined}
                onToggle={() => toggle(contact.id)}
              />
            ))}
          </tbody>
        </table>
        {query.hasNextPage && (
          <div className={s.more}>
            <Button onClick={more} loading={busy(query.isFetchingNextPage)}>
              {t('more')}
            </Button>
          </div>
        )}
      </div>
      {chosen.length > 0 && <BulkBar contacts={chosen} onClear={() => setSelected(nobody)} />}
    </>
  );
}
