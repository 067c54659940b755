import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import DatePicker from 'antd/es/date-picker';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import dayjs from 'dayjs';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { agentsQuery, teamsQuery } from '../agents/agents.ts';
import { inboxesQuery } from '../conversations/inboxes.ts';
import s from './Filters.module.css';
import { authors, isFiltered, type Search, type SearchFilter, statuses } from './read-search.ts';

const format = 'YYYY-MM-DD';

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={s.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** What narrows messages and notes; all of it lives in the address. */
export function Filters({ search }: { search: Search }) {
  const { t } = useTranslation(['search', 'conversations']);
  const navigate = useNavigate();
  const { data: inboxes = [] } = useQuery(inboxesQuery);
  const { data: agents = [] } = useQuery(agentsQuery);
  const { data: teams = [] } = useQuery(teamsQuery);
  const set = (change: SearchFilter) =>
    void navigate({ to: '/search', search: { ...search, ...change }, replace: true });
  const choice = (
    name: 'inbox' | 'agent' | 'team' | 'status' | 'author',
    options: { value: string; label: string }[],
  ) => (
    <Field label={t(`filter.${name}`)}>
      {(id) => (
        <Select
          id={id}
          value={search[name] ?? ''}
          showSearch={options.length > 8 && { optionFilterProp: 'label' }}
          options={[{ value: '', label: t('filter.any') }, ...options]}
          onChange={(value: string) => set({ [name]: value || undefined })}
        />
      )}
    </Field>
  );
  const named = (all: { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <aside className={s.filters} aria-label={t('filter.label')}>
      <p className={s.heading}>{t('filter.label')}</p>
      {choice(
        'author',
        authors.map((value) => ({ value, label: t(`author.${value}`) })),
      )}
      {choice(
        'status',
        statuses.map((value) => ({ value, label: t(`conversations:status.${value}`) })),
      )}
      {inboxes.length > 1 && choice('inbox', named(inboxes))}
      {choice('team', named(teams))}
      {choice('agent', named(agents))}
      <Field label={t('filter.tag')}>
        {(id) => (
          <Input
            // Another hand changed the address: the field begins anew.
            key={search.tag ?? ''}
            id={id}
            defaultValue={search.tag}
            placeholder={t('filter.any')}
            maxLength={40}
            allowClear
            onBlur={(e) => set({ tag: e.target.value.trim() || undefined })}
            onPressEnter={(e) => set({ tag: e.currentTarget.value.trim() || undefined })}
            onClear={() => set({ tag: undefined })}
          />
        )}
      </Field>
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} label={t(`filter.${end}`)}>
          {(id) => (
            <DatePicker
              id={id}
              value={search[end] ? dayjs(search[end]) : null}
              placeholder={t(`filter.${end}Any`)}
              maxDate={dayjs()}
              onChange={(day) => set({ [end]: day ? day.format(format) : undefined })}
            />
          )}
        </Field>
      ))}
      {isFiltered(search) && (
        <>
          <p className={s.note}>{t('filter.note')}</p>
          <button
            type="button"
            className={s.reset}
            onClick={() =>
              void navigate({
                to: '/search',
                search: { q: search.q, kind: search.kind },
                replace: true,
              })
            }
          >
            {t('filter.reset')}
          </button>
        </>
      )}
    </aside>
  );
}
