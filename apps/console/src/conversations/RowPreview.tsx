import type { Conversation } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { typing } from '../live/signals.ts';
import { useDrafts } from '../messages/drafts.ts';
import { wordPreview } from '../messages/preview.ts';
import { useStore } from '../ui/store.ts';
import s from './ConversationRow.module.css';

const nobody: readonly never[] = [];

/** What was said last; before it what the agent has not sent, and before that who is typing. */
export function RowPreview({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation(['conversations', 'messages']);
  const { agent } = useMe();
  const draft = useDrafts(conversation.id);
  const isTyping = useStore(typing, (map) =>
    (map.get(conversation.id) ?? nobody).some((who) => who.by.kind === 'contact'),
  );
  const last = conversation.lastMessage;
  const unsent = draft.message || draft.note;
  if (isTyping) return <span className={s.typing}>{t('messages:typing.contact')}</span>;
  if (unsent !== '') {
    return (
      <>
        <span className={s.draft}>{t('draft')}</span> {unsent}
      </>
    );
  }
  if (!last) return null;
  const text = wordPreview(last.preview);
  if (last.kind === 'note') return <>{t('notePreview', { text })}</>;
  const isMine = last.author.kind === 'agent' && last.author.id === agent.id;
  return <>{isMine ? t('mePreview', { text }) : text}</>;
}
