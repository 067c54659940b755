import type { Conversation } from '@lingxi/contract';
import { Eye, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAgent, useAgentName } from '../agents/agents.ts';
import { useMe } from '../agents/me.ts';
import { viewing } from '../live/signals.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useStore } from '../ui/store.ts';
import s from './ConversationRow.module.css';

const nobody: readonly never[] = [];

/** At the right of the last line: who looks at it just now, or whose it is when it is not yours. */
export function RowPeople({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversations');
  const { agent } = useMe();
  const ids = useStore(viewing, (map) => map.get(conversation.id) ?? nobody);
  const nameOf = useAgentName();
  const [first] = ids;
  const owner = conversation.assigneeId;
  const colleague = useAgent(owner);
  if (first !== undefined) {
    const name = nameOf(first) ?? t('colleague');
    return (
      <span className={s.people} title={t('viewing', { names: name })}>
        <Eye size={13} aria-hidden="true" />
        {ids.length > 1 ? ids.length : name}
      </span>
    );
  }
  if (owner === null || owner === agent.id) return null;
  return (
    <span className={s.people} title={t('owner')}>
      {colleague ? (
        <Avatar
          name={colleague.name}
          seed={colleague.id}
          size={15}
          imageUrl={colleague.avatarUrl}
        />
      ) : (
        <UserRound size={13} aria-hidden="true" />
      )}
      {colleague?.name ?? t('colleague')}
    </span>
  );
}
