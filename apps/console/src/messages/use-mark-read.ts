import type { Conversation } from '@lingxi/contract';
import { useEffect, useState } from 'react';
import { useMe } from '../agents/me.ts';
import { currentLive } from '../live/connect.ts';

function useHasFocus(): boolean {
  const [has, setHas] = useState(document.hasFocus());
  useEffect(() => {
    const update = () => setHas(document.hasFocus());
    addEventListener('focus', update);
    addEventListener('blur', update);
    return () => {
      removeEventListener('focus', update);
      removeEventListener('blur', update);
    };
  }, []);
  return has;
}

/** Says how far has been read: only with the end on the screen and the window in front. */
export function useMarkRead(conversation: Conversation, isAtBottom: boolean): void {
  const { agent } = useMe();
  const hasFocus = useHasFocus();
  const { id, assigneeId, unreadCount, lastSeq } = conversation;
  // A look into the queue, or at a colleague's, leaves it unread for whoever will answer.
  const isMine = assigneeId === agent.id;
  const isDue = hasFocus && isAtBottom && isMine && unreadCount > 0;
  useEffect(() => {
    if (!isDue) return;
    currentLive()
      ?.command('conversation.read', { conversationId: id, seq: lastSeq })
      // The next message, or the next visit, says it again.
      .catch(() => undefined);
  }, [isDue, id, lastSeq]);
}
