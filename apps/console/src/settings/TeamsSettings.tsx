import type { Agent } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Plus, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { agentsQuery, teamsQuery } from '../agents/agents.ts';
import { useMay } from '../agents/me.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from './Loaded.tsx';
import { inboxesQuery } from './queries.ts';
import { Section } from './Section.tsx';
import s from './Table.module.css';
import { TableBox } from './TableBox.tsx';
import { TeamDrawer } from './TeamDrawer.tsx';
import f from './TeamsSettings.module.css';

const mostFaces = 6;

function Members({ members, leads }: { members: Agent[]; leads: Agent[] }) {
  const { t } = useTranslation('settings');
  return (
    <span className={f.members} title={members.map((m) => m.name).join(t('listComma'))}>
      <span className={f.faces}>
        {members.slice(0, mostFaces).map((m) => (
          <Avatar key={m.id} name={m.name} seed={m.id} size={26} imageUrl={m.avatarUrl} />
        ))}
      </span>
      <span className={s.soft}>
        {t('teams.members', { count: members.length })}
        {leads.length > 0 &&
          ` · ${t('teams.leads', { names: leads.map((m) => m.name).join(t('listComma')) })}`}
      </span>
    </span>
  );
}

export default function TeamsSettings() {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const { id } = useSearch({ from: '/frame/settings/teams' });
  const query = useQuery(teamsQuery);
  const { data: agents = [] } = useQuery(agentsQuery);
  const mayUpdate = useMay('team:update');
  const mayReadInboxes = useMay('inbox:read');
  const { data: inboxes = [] } = useQuery({ ...inboxesQuery, enabled: mayReadInboxes });
  const open = (teamId?: string) =>
    void navigate({ to: '/settings/teams', search: teamId ? { id: teamId } : {} });
  const opened = query.data?.find((team) => team.id === id);
  const create = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => open('new')}>
      {t('teams.create')}
    </Button>
  );
  return (
    <Section name="teams" actions={mayUpdate && query.data?.length !== 0 && create}>
      <Loaded query={query}>
        {(teams) =>
          teams.length === 0 ? (
            <EmptyState icon={<UsersRound />} title={t('teams.none')} action={mayUpdate && create}>
              {t('teams.noneWhy')}
            </EmptyState>
          ) : (
            <TableBox label={t('section.teams.lead')} isReadOnly={!mayUpdate}>
              <table className={s.table}>
                <thead>
                  <tr>
                    <th scope="col" className={s.main}>
                      {t('teams.column.name')}
                    </th>
                    <th scope="col">{t('teams.column.members')}</th>
                    <th scope="col" className={s.mid}>
                      {t('teams.column.inboxes')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {teams.map((team) => (
                    <tr
                      key={team.id}
                      className={s.row}
                      data-link={mayUpdate || undefined}
                      data-open={team.id === id || undefined}
                    >
                      <td className={s.main}>
                        {mayUpdate ? (
                          <button type="button" className={s.open} onClick={() => open(team.id)}>
                            {team.name}
                          </button>
                        ) : (
                          <span className={s.name}>{team.name}</span>
                        )}
                      </td>
                      <td className={s.nowrap}>
                        <Members
                          members={agents.filter((a) => team.agentIds.includes(a.id))}
                          leads={agents.filter((a) => team.leadIds.includes(a.id))}
                        />
                      </td>
                      <td className={s.mid}>
                        <span className={s.soft}>
                          {inboxes
                            .filter((inbox) => inbox.settings.teamId === team.id)
                            .map((inbox) => inbox.name)
                            .join(t('listComma')) || '—'}
                        </span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableBox>
          )
        }
      </Loaded>
      {mayUpdate && (opened || id === 'new') && (
        <TeamDrawer key={id} team={opened ?? null} agents={agents} onClose={() => open()} />
      )}
    </Section>
  );
}
