import type { MessageContent } from '@lingxi/contract';
import { BookOpenText, MailQuestion, ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip.tsx';
import s from './Message.module.css';

/** What came with an answer: its source, whether it helped, and the buttons the contact saw. */
export function BotExtras({ content }: { content: MessageContent }) {
  const { t } = useTranslation('messages');
  const { source, helpful, quickReplies, form } = content;
  if (!source && helpful == null && !quickReplies?.length && !form) return null;
  return (
    <div className={s.extras}>
      {quickReplies?.map((reply) => (
        <span key={reply.text} className={s.offered}>
          {reply.label}
        </span>
      ))}
      {form && (
        <Chip icon={<MailQuestion />} tone="plain">
          {t(`form.${form}`)}
        </Chip>
      )}
      {source && (
        <Chip tone="ai" icon={<BookOpenText />} title={source.title}>
          {source.title}
        </Chip>
      )}
      {helpful != null && (
        <Chip tone={helpful ? 'ok' : 'danger'} icon={helpful ? <ThumbsUp /> : <ThumbsDown />}>
          {t(helpful ? 'helpful' : 'unhelpful')}
        </Chip>
      )}
    </div>
  );
}
