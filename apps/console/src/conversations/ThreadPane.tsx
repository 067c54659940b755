import type { Conversation, ConversationId } from '@lingxi/contract';
import { ApiError } from '@lingxi/sdk';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { currentLive, liveStatus } from '../live/connect.ts';
import { watchedId } from '../live/notices.ts';
import { Composer } from '../messages/Composer.tsx';
import { MessageList } from '../messages/MessageList.tsx';
import { ThreadSkeleton } from '../messages/ThreadSkeleton.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { useStore } from '../ui/store.ts';
import { useDelayed } from '../ui/use-delayed.ts';
import { HandlerStrip } from './HandlerStrip.tsx';
import { conversationQuery, screenQuery, threadQuery } from './queries.ts';
import { ThreadHeader } from './ThreadHeader.tsx';
import s from './ThreadPane.module.css';
import { useVerbs, type Verbs } from './use-verbs.ts';

/** Tells colleagues which conversation is open here, again after each reconnect. */
function useWatch(id: ConversationId): void {
  const isOnline = useStore(liveStatus, (status) => status === 'online');
  useEffect(() => {
    watchedId.set(id);
    return () => watchedId.set(null);
  }, [id]);
  useEffect(() => {
    if (!isOnline) return;
    currentLive()?.viewing(id);
    return () => currentLive()?.viewing(null);
  }, [id, isOnline]);
}

function Open(props: {
  conversation: Conversation;
  at: number | undefined;
  onBack: () => void;
  onToggleAssist: () => void;
}) {
  const { conversation } = props;
  const verbs: Verbs = useVerbs(conversation);
  return (
    <>
      <ThreadHeader
        conversation={conversation}
        verbs={verbs}
        onBack={props.onBack}
        onToggleAssist={props.onToggleAssist}
      />
      <MessageList key={conversation.id} conversation={conversation} at={props.at} />
      <HandlerStrip conversation={conversation} verbs={verbs} />
      <Composer
        key={`composer-${conversation.id}`}
        conversation={conversation}
        onResolve={verbs.resolve}
      />
    </>
  );
}

export default function ThreadPane(props: {
  id: ConversationId;
  at: number | undefined;
  onBack: () => void;
  onToggleAssist: () => void;
}) {
  const { t } = useTranslation('conversations');
  const { id } = props;
  const cache = useQueryClient();
  const myId = useMe().agent.id;
  const screen = useQuery(screenQuery(cache, myId, id));
  const { data: conversation } = useQuery(conversationQuery(id));
  const { data: thread } = useQuery(threadQuery(id));
  const isSlow = useDelayed(!thread && screen.isPending);
  useWatch(id);

  const isGone = screen.error instanceof ApiError && screen.error.status === 404;
  return (
    <section className={s.pane} aria-label={t('thread')} data-pane tabIndex={-1}>
      {screen.error && (isGone || !thread) ? (
        <ErrorState error={screen.error} onRetry={() => void screen.refetch()} />
      ) : conversation && thread ? (
        <Open {...props} conversation={conversation} />
      ) : (
        isSlow && <ThreadSkeleton />
      )}
    </section>
  );
}
