import type { Agent } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agentsQuery, teamsQuery } from '../agents/agents.ts';
import { useMay } from '../agents/me.ts';
import { AgentDrawer } from './AgentDrawer.tsx';
import { AgentRow } from './AgentRow.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { Loaded } from './Loaded.tsx';
import { Section } from './Section.tsx';
import s from './Table.module.css';
import { TableBox } from './TableBox.tsx';

/** Who can work comes first, then who has been invited, then who has been disabled. */
const stateOf = (a: Agent) => (a.disabledAt ? 2 : a.joinedAt ? 0 : 1);

export default function AgentsSettings() {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const { id } = useSearch({ from: '/frame/settings/agents' });
  // Load and presence are as old as the last fetch: fetched anew whenever the page is opened.
  const query = useQuery({ ...agentsQuery, staleTime: 0 });
  const { data: teams = [] } = useQuery(teamsQuery);
  const mayInvite = useMay('agent:invite');
  const mayUpdate = useMay('agent:update');
  const [isInviting, setInviting] = useState(false);
  const open = (agentId?: string) =>
    void navigate({ to: '/settings/agents', search: agentId ? { id: agentId } : {} });
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
                  {[...agents]
                    .sort((a, b) => stateOf(a) - stateOf(b) || a.name.localeCompare(b.name))
                    .map((agent) => (
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
            </TableBox>
            <footer className={s.footer}>
              <span>
                {t('agents.online', { count: agents.filter((a) => a.isConnected).length })}
              </span>
              <span>{t('agents.total', { count: agents.length })}</span>
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
