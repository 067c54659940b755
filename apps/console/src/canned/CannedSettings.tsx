import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { MessageSquareQuote, Plus, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { busy } from '../settings/busy.ts';
import { Loaded } from '../settings/Loaded.tsx';
import { Section } from '../settings/Section.tsx';
import s from '../settings/Table.module.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import { CannedDrawer } from './CannedDrawer.tsx';
import { CannedFilters } from './CannedFilters.tsx';
import { CannedRows } from './CannedRows.tsx';
import { cannedQuery } from './queries.ts';
import type { CannedSearch } from './search.ts';

/** Texts to send again: one's own, the teams', everybody's. */
export default function CannedSettings() {
  const { t } = useTranslation('service');
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/settings/canned-responses' });
  const mayReply = useMay('conversation:reply');
  const query = useInfiniteQuery({ ...cannedQuery(search), enabled: mayReply });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (part: CannedSearch, o?: { replace: boolean }) =>
    void navigate({ to: '/settings/canned-responses', search: { ...search, ...part }, ...o });
  const opened = items.find((one) => one.id === search.id);
  const isFiltered =
    search.q !== undefined || search.category !== undefined || search.scope !== undefined;
  const create = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => change({ id: 'new' })}>
      {t('canned.create')}
    </Button>
  );
  return (
    <Section name="cannedResponses" actions={create}>
      <CannedFilters search={search} onChange={(part) => change(part, { replace: true })} />
      <Loaded query={query}>
        {() =>
          items.length > 0 ? (
            <div className={s.box}>
              <CannedRows items={items} openId={search.id} onOpen={(id) => change({ id })} />
              {query.hasNextPage && (
                <div className={s.more}>
                  <Button
                    loading={busy(query.isFetchingNextPage)}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t('more')}
                  </Button>
                </div>
              )}
            </div>
          ) : isFiltered ? (
            <EmptyState
              icon={<SearchX />}
              title={t('canned.noneFound')}
              action={
                <Button
                  onClick={() => change({ q: undefined, category: undefined, scope: undefined })}
                >
                  {t('canned.reset')}
                </Button>
              }
            >
              {t('canned.noneFoundWhy')}
            </EmptyState>
          ) : (
            <EmptyState icon={<MessageSquareQuote />} title={t('canned.none')} action={create}>
              {t('canned.noneWhy')}
            </EmptyState>
          )
        }
      </Loaded>
      {(opened || search.id === 'new') && (
        <CannedDrawer
          key={search.id}
          canned={opened ?? null}
          scope={search.scope}
          category={search.category}
          onClose={() => change({ id: undefined })}
        />
      )}
    </Section>
  );
}
