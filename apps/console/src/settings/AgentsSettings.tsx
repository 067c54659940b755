import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { UserPlus, UserSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agentsQuery, teamsQuery } from '../agents/agents.ts';
import { useMay } from '../agents/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AgentDrawer } from './AgentDrawer.tsx';
import { AgentFilters } from './AgentFilters.tsx';
import { AgentRow } from './AgentRow.tsx';
import { type AgentSearch, filterAgents } from './filter-agents.ts';
import { InviteDialog } from './InviteDialog.tsx';
import { Loaded } from './Loaded.tsx';
import { Section } from './Section.tsx';
import s from './Table.module.css';
import { TableBox } from './TableBox.tsx';

/** Rows at once: an account of hundreds is not drawn whole for the one who is looked for. */
const pageRows = 50;

export default function AgentsSettings() {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const search: AgentSearch = useSearch({ from: '/frame/settings/agents' });
  const { id, ...filter } = search;
  const [pages, setPages] = useState(1);
  // Load and presence are as old as the last fetch: fetched anew whenever the page is opened.
  const query = useQuery({ ...agentsQuery, staleTime: 0 });
  const { data: teams = [] } = useQuery(teamsQuery);
  const mayInvite = useMay('agent:invite');
  const mayUpdate = useMay('agent:update');
  const [isInviting, setInviting] = useState(false);
  const open = (agentId?: string) =>
    void navigate({ to: '/settings/agents', search: { ...filter, id: agentId } });
  const look = (change: AgentSearch) => {
    setPages(1);
    void navigate({ to: '/settings/agents', search: { ...search, ...change }, replace: true });
  };
  const found = filterAgents(query.data ?? [], filter);
  const opened = query.data?.find((agent) => agent.id === id);
  return (
    <Section
      name="agents"
      actions={
        mayInvite && (
          <Button type="primary" icon={<UserPlus size={16} />} onClick={() => setInviting(true)}>
            {t('agents.invite')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {(agents) => (
          <>
            <AgentFilters search={search} teams={teams} onChange={look} />
            <TableBox label={t('section.agents.lead')} isReadOnly={!mayUpdate}>
              <table className={s.table}>
                <thead>
                  <tr>
                    <th scope="col" className={s.main}>
                      {t('agents.column.name')}
                    </th>
                    <th scope="col" className={s.mid}>
                      {t('agents.column.state')}
                    </th>
                    <th scope="col" className={s.right}>
                      {t('agents.column.load')}
                    </th>
                    <th scope="col" className={s.mid}>
                      {t('agents.column.role')}
                    </th>
                    <th scope="col" className={s.wide}>
                      {t('agents.column.teams')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {found.slice(0, pages * pageRows).map((agent) => (
                    <AgentRow
                      key={agent.id}
                      agent={agent}
                      teams={teams.filter((team) => agent.teamIds.includes(team.id))}
                      isOpen={agent.id === id}
                      onOpen={() => open(agent.id)}
                    />
                  ))}
                </tbody>
              </table>
              {found.length === 0 && (
                <EmptyState
                  icon={<UserSearch />}
                  title={t('agents.filter.nobody')}
                  action={
                    <Button
                      onClick={() =>
                        look({ q: undefined, role: undefined, team: undefined, state: undefined })
                      }
                    >
                      {t('agents.filter.clear')}
                    </Button>
                  }
                >
                  {t('agents.filter.nobodyWhy')}
                </EmptyState>
              )}
              {found.length > pages * pageRows && (
                <div className={s.more}>
                  <Button onClick={() => setPages(pages + 1)}>
                    {t('agents.filter.more', { count: found.length - pages * pageRows })}
                  </Button>
                </div>
              )}
            </TableBox>
            <footer className={s.footer}>
              <span>
                {t('agents.online', { count: agents.filter((a) => a.isConnected).length })}
              </span>
              <span>
                {found.length === agents.length
                  ? t('agents.total', { count: agents.length })
                  : t('agents.filter.found', { found: found.length, count: agents.length })}
              </span>
            </footer>
          </>
        )}
      </Loaded>
      {opened && (
        <AgentDrawer key={opened.id} agent={opened} teams={teams} onClose={() => open()} />
      )}
      {isInviting && <InviteDialog teams={teams} onClose={() => setInviting(false)} />}
    </Section>
  );
}
