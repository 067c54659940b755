import { useQuery } from '@tanstack/react-query';
import Segmented from 'antd/es/segmented';
import Select from 'antd/es/select';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettled } from '../ui/use-settled.ts';
import s from './Canned.module.css';
import { categoriesQuery } from './queries.ts';
import { type CannedSearch, scopes } from './search.ts';

/** By whom they are for, by category, by words. */
export function CannedFilters(props: {
  search: CannedSearch;
  onChange: (change: CannedSearch) => void;
}) {
  const { t } = useTranslation('service');
  const { search, onChange } = props;
  const { data } = useQuery(categoriesQuery);
  const all = data?.items ?? [];
  const inScope = all.filter((c) => !search.scope || c.scope === search.scope);
  const countOf = (scope?: string) =>
    all.reduce((sum, c) => (!scope || c.scope === scope ? sum + c.count : sum), 0);
  const categories = new Map<string, number>();
  for (const c of inScope) categories.set(c.category, (categories.get(c.category) ?? 0) + c.count);
  const [text, setText] = useState(search.q ?? '');
  const words = useSettled(text.trim(), 250);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only settled words change the address
  useEffect(() => {
    if (words !== (search.q ?? '')) onChange({ q: words || undefined });
  }, [words]);
  const tab = (value: string, count: number) => ({
    value,
    label: (
      <>
        {t(`canned.tab.${value as 'any'}`)} <span className={s.count}>{count}</span>
      </>
    ),
  });
  return (
    <div className={s.filters}>
      <Segmented
        aria-label={t('canned.scopeLabel')}
        value={search.scope ?? 'any'}
        options={[tab('any', countOf()), ...scopes.map((scope) => tab(scope, countOf(scope)))]}
        onChange={(value) =>
          onChange({ scope: scopes.find((one) => one === value), category: undefined })
        }
      />
      <Select
        aria-label={t('canned.category')}
        className={s.category}
        value={search.category ?? '*'}
        popupMatchSelectWidth={false}
        options={[
          { value: '*', label: t('canned.anyCategory') },
          ...[...categories].map(([value, count]) => ({
            value,
            label: `${value || t('canned.noCategory')} · ${count}`,
          })),
        ]}
        onChange={(value) => onChange({ category: value === '*' ? undefined : value })}
      />
      <span className={s.search}>
        <Search size={16} aria-hidden="true" />
        <input
          type="search"
          aria-label={t('canned.searchLabel')}
          placeholder={t('canned.searchHint')}
          maxLength={100}
          value={text}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={(e) => e.key === 'Escape' && !e.nativeEvent.isComposing && setText('')}
        />
      </span>
    </div>
  );
}
