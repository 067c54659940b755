import type { Agent, Team } from '@lingxi/contract';
import { Ban, MailQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AvailabilityMark } from '../agents/Availability.tsx';
import { useMay, useMe } from '../agents/me.ts';
import { effectiveAvailability } from '../conversations/sort-targets.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import s from './Table.module.css';

export function AgentState({ agent }: { agent: Agent }) {
  const { t } = useTranslation('settings');
  if (agent.disabledAt) return <Chip icon={<Ban />}>{t('agents.disabled')}</Chip>;
  if (!agent.joinedAt) {
    return (
      <Chip tone="warn" icon={<MailQuestion />}>
        {t('agents.invited')}
      </Chip>
    );
  }
  return <AvailabilityMark value={effectiveAvailability(agent)} />;
}

export function AgentRow(props: {
  agent: Agent;
  teams: Team[];
  isOpen: boolean;
  onOpen: () => void;
}) {
  const { t } = useTranslation(['settings', 'agents']);
  const { agent, teams, isOpen, onOpen } = props;
  const me = useMe();
  const mayUpdate = useMay('agent:update');
  const name = agent.id === me.agent.id ? t('agents.you', { name: agent.name }) : agent.name;
  return (
    <tr
      className={s.row}
      data-link={mayUpdate || undefined}
      data-off={agent.disabledAt !== null || undefined}
      data-open={isOpen || undefined}
    >
      <td className={s.main}>
        <div className={s.who}>
          <Avatar name={agent.name} seed={agent.id} size={30} imageUrl={agent.avatarUrl} />
          <div className={s.lines}>
            {mayUpdate ? (
              <button type="button" className={s.open} onClick={onOpen}>
                {name}
              </button>
            ) : (
              <span className={s.name}>{name}</span>
            )}
            <span className={s.sub}>
              {agent.email}
              <span className={s.narrow}> · {t(`agents:role.${agent.role}`)}</span>
            </span>
            {(agent.disabledAt !== null || agent.joinedAt === null) && (
              <span className={s.narrow}>
                <AgentState agent={agent} />
              </span>
            )}
          </div>
        </div>
      </td>
      <td className={`${s.mid} ${s.nowrap}`}>
        <AgentState agent={agent} />
      </td>
      <td className={s.right}>
        {t('agents.load', { load: agent.load, capacity: agent.capacity })}
      </td>
      <td className={`${s.mid} ${s.nowrap}`}>{t(`agents:role.${agent.role}`)}</td>
      <td className={s.wide}>
        <span className={s.soft}>{teams.map((team) => team.name).join(t('listComma')) || '—'}</span>
      </td>
    </tr>
  );
}
