import type { Conversation } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import Modal from 'antd/es/modal';
import { TriangleAlert, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AvailabilityMark } from '../agents/Availability.tsx';
import { agentsQuery, teamsQuery } from '../agents/agents.ts';
import { useMe } from '../agents/me.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { effectiveAvailability, isFull, sortTargets } from './sort-targets.ts';
import s from './TransferDialog.module.css';
import type { Verbs } from './use-verbs.ts';

type Target = { agentId: string } | { teamId: string };

export default function TransferDialog(props: {
  conversation: Conversation;
  verbs: Verbs;
  onClose: () => void;
}) {
  const { t } = useTranslation(['conversations', 'agents', 'frame']);
  const { conversation, verbs, onClose } = props;
  const { agent: me } = useMe();
  const { data: agents = [] } = useQuery({ ...agentsQuery, staleTime: 0 });
  const { data: teams = [] } = useQuery(teamsQuery);
  const [query, setQuery] = useState('');
  const [target, setTarget] = useState<Target | null>(null);
  const [note, setNote] = useState('');
  const people = sortTargets(agents, me.id, query).filter((a) => a.id !== conversation.assigneeId);
  const groups = teams.filter((team) =>
    team.name.toLowerCase().includes(query.trim().toLowerCase()),
  );
  const chosen = agents.find((a) => target && 'agentId' in target && a.id === target.agentId);
  const warning = !chosen
    ? null
    : isFull(chosen)
      ? t('transfer.full', { name: chosen.name, load: chosen.load, capacity: chosen.capacity })
      : effectiveAvailability(chosen) === 'offline'
        ? t('transfer.offline', { name: chosen.name })
        : null;

  const submit = () => {
    if (!target) return;
    verbs.transfer({ ...target, note: note.trim() }).then(onClose, () => undefined);
  };

  return (
    <Modal
      open
      title={t('transfer.title', { name: conversation.contact.name })}
      width={480}
      okText={t('verb.transfer')}
      cancelText={t('frame:cancel')}
      okButtonProps={{ disabled: target === null, loading: verbs.isBusy }}
      onOk={submit}
      onCancel={onClose}
    >
      <input
        className={s.search}
        type="search"
        placeholder={t('transfer.search')}
        aria-label={t('transfer.search')}
        value={query}
        onChange={(e) => setQuery(e.target.value)}
      />
      <div className={s.targets} role="radiogroup" aria-label={t('transfer.to')}>
        {groups.length > 0 && <p className={s.group}>{t('transfer.teams')}</p>}
        {groups.map((team) => (
          <label key={team.id} className={s.target}>
            <input
              type="radio"
              name="target"
              checked={target !== null && 'teamId' in target && target.teamId === team.id}
              onChange={() => setTarget({ teamId: team.id })}
            />
            <span className={s.teamFace}>
              <UsersRound size={16} aria-hidden="true" />
            </span>
            <span className={s.name}>{team.name}</span>
            <span className={s.state}>
              {t('transfer.members', { count: team.agentIds.length })}
            </span>
          </label>
        ))}
        {people.length > 0 && <p className={s.group}>{t('transfer.people')}</p>}
        {people.map((a) => (
          <label key={a.id} className={s.target}>
            <input
              type="radio"
              name="target"
              checked={target !== null && 'agentId' in target && target.agentId === a.id}
              onChange={() => setTarget({ agentId: a.id })}
            />
            <Avatar name={a.name} seed={a.id} size={28} imageUrl={a.avatarUrl} />
            <span className={s.name}>{a.name}</span>
            <span className={s.state}>
              <AvailabilityMark value={effectiveAvailability(a)} />
            </span>
            <span className={s.load} data-full={isFull(a) || undefined}>
              {t('transfer.load', { load: a.load, capacity: a.capacity })}
            </span>
          </label>
        ))}
        {people.length + groups.length === 0 && <p className={s.none}>{t('transfer.none')}</p>}
      </div>
      {warning !== null && (
        <p className={s.warning} role="status">
          <TriangleAlert size={15} aria-hidden="true" />
          {warning}
        </p>
      )}
      <label className={s.note}>
        <span>{t('transfer.note')}</span>
        <textarea
          rows={3}
          maxLength={2000}
          placeholder={t('transfer.noteHint')}
          value={note}
          onChange={(e) => setNote(e.target.value)}
        />
      </label>
    </Modal>
  );
}
