import type { Conversation, Message } from '@lingxi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { putMessages } from '../live/write-caches.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Attachments } from './Attachments.tsx';
import { BotExtras } from './BotExtras.tsx';
import { Bubble } from './Bubble.tsx';
import { ContentCard } from './ContentCard.tsx';
import s from './Message.module.css';
import { MessageHead } from './MessageHead.tsx';

/** Asks for one message again: its attachments' addresses expire. */
function useRefresh(message: Message): () => void {
  const cache = useQueryClient();
  const { conversationId, seq } = message;
  return () => {
    client
      .call('conversations.listMessages', {
        params: { id: conversationId },
        query: { after: seq - 1, limit: 1 },
      })
      .then((page) => putMessages(cache, conversationId, page.items))
      // The picture stays marked as broken; the text is not affected.
      .catch(() => undefined);
  };
}

export function MessageItem(props: {
  message: Message;
  conversation: Conversation;
  isFirst: boolean;
  isFound: boolean;
}) {
  const { t } = useTranslation('messages');
  const { message, conversation, isFirst } = props;
  const refresh = useRefresh(message);
  const { content } = message;
  const isTheirs = message.author.kind === 'contact';
  const side = message.kind === 'note' ? 'note' : isTheirs ? 'in' : 'out';
  return (
    <article
      className={s.line}
      data-side={side}
      data-first={isFirst || undefined}
      data-found={props.isFound || undefined}
      aria-label={t('speaker', {
        name: isTheirs ? conversation.contact.name : (message.author.name ?? t('bot')),
      })}
    >
      {isTheirs && (
        <span className={s.face}>
          {isFirst && (
            <Avatar name={conversation.contact.name} seed={conversation.contact.id} size={28} />
          )}
        </span>
      )}
      <div className={s.body}>
        {isFirst && !isTheirs && <MessageHead message={message} conversation={conversation} />}
        {message.text !== '' && (
          <Bubble side={side} text={message.text} at={message.createdAt} isTimed={isTheirs} />
        )}
        {content.card && <ContentCard card={content.card} />}
        {content.attachments && content.attachments.length > 0 && (
          <Attachments attachments={content.attachments} onStale={refresh} />
        )}
        {message.author.kind === 'bot' && <BotExtras content={content} />}
      </div>
    </article>
  );
}
