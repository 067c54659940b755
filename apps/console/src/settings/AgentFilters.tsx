import type { Team } from '@lingxi/contract';
import Select from 'antd/es/select';
import { useTranslation } from 'react-i18next';
import s from './Filters.module.css';
import { type AgentSearch, agentStates } from './filter-agents.ts';
import { roleNames } from './ranks.ts';

/** Above the list; what is chosen stands in the address. */
export function AgentFilters(props: {
  search: AgentSearch;
  teams: Team[];
  onChange: (change: AgentSearch) => void;
}) {
  const { t } = useTranslation(['settings', 'agents']);
  const { search, teams, onChange } = props;
  const choices = [
    {
      key: 'role' as const,
      options: [...roleNames]
        .reverse()
        .map((value) => ({ value, label: t(`agents:role.${value}`) })),
    },
    {
      key: 'team' as const,
      options: [
        ...teams.map((team) => ({ value: team.id as string, label: team.name })),
        { value: 'none', label: t('agents.filter.noTeam') },
      ],
    },
    {
      key: 'state' as const,
      options: agentStates.map((value) => ({ value, label: t(`agents.filter.${value}`) })),
    },
  ];
  return (
    <search className={s.bar}>
      <input
        type="search"
        className={s.search}
        aria-label={t('teams.search')}
        placeholder={t('agents.filter.hint')}
        maxLength={100}
        value={search.q ?? ''}
        onChange={(e) => onChange({ q: e.target.value || undefined })}
      />
      {choices.map(({ key, options }) => (
        <Select
          key={key}
          className={s.choice}
          allowClear
          showSearch={options.length > 8}
          optionFilterProp="label"
          aria-label={t(`agents.filter.${key}`)}
          placeholder={t(`agents.filter.${key}`)}
          options={options}
          value={search[key]}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
    </search>
  );
}
