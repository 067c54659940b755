import { useQuery } from '@tanstack/react-query';
import Select from 'antd/es/select';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { agentsQuery } from '../agents/agents.ts';
import { useMay } from '../agents/me.ts';
import type { AuditSearch } from './audit-filter.ts';
import { actionGroups } from './audit-sentence.ts';
import s from './Filters.module.css';
import { apiKeysQuery } from './queries.ts';

/** Above the list; what is chosen stands in the address. */
export function AuditFilters(props: {
  search: AuditSearch;
  /** What the chosen subject is called. */
  subject: string;
  onChange: (change: AuditSearch) => void;
}) {
  const { t } = useTranslation('settings');
  const { search, subject, onChange } = props;
  const { data: agents = [] } = useQuery({ ...agentsQuery, enabled: useMay('agent:read') });
  const { data: apiKeys = [] } = useQuery({ ...apiKeysQuery, enabled: useMay('api_key:manage') });
  const people = [
    { label: t('audit.people'), options: agents.map((a) => ({ value: a.id, label: a.name })) },
    {
      label: t('section.apiKeys.title'),
      options: apiKeys.map((k) => ({ value: k.id, label: k.name })),
    },
  ];
  return (
    <search className={s.bar}>
      <Select
        className={s.choice}
        allowClear
        showSearch
        optionFilterProp="label"
        aria-label={t('audit.who')}
        placeholder={t('audit.who')}
        options={people.filter((group) => group.options.length > 0)}
        value={search.actor}
        onChange={(actor) => onChange({ actor })}
      />
      <Select
        className={s.choice}
        allowClear
        showSearch
        optionFilterProp="label"
        popupMatchSelectWidth={240}
        aria-label={t('audit.action')}
        placeholder={t('audit.action')}
        options={actionGroups.map(({ noun, actions }) => ({
          label: t(`audit.noun.${noun}`),
          options: actions.map((action) => ({
            value: action as string,
            label: t(`audit.verb.${action.replace('.', '_') as 'agent_invite'}`),
          })),
        }))}
        value={search.action}
        onChange={(action) => onChange({ action })}
      />
      {(['from', 'to'] as const).map((end) => (
        <input
          key={end}
          type="date"
          className={s.day}
          aria-label={t(`audit.${end}Day`)}
          min={end === 'to' ? search.from : undefined}
          value={search[end] ?? ''}
          onChange={(e) => onChange({ [end]: e.target.value || undefined })}
        />
      ))}
      {search.kind && (
        <span className={s.chip}>
          {t('audit.about', { name: subject })}
          <button
            type="button"
            aria-label={t('audit.aboutAll')}
            onClick={() => onChange({ kind: undefined, subject: undefined })}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </span>
      )}
    </search>
  );
}
