import type { LingxiEvent, Me } from '@lingxi/contract';
import type { QueryClient } from '@tanstack/react-query';
import { textsOf } from '../locales/texts-of.ts';
import { previewOf } from '../messages/preview.ts';
import { keys } from '../queries.ts';
import { createStore } from '../ui/store.ts';
import { decideNotice, type Notice } from './decide-notice.ts';
import { heedChoices } from './heed-choices.ts';
import { playSound } from './sound.ts';
import { readDesk } from './write-caches.ts';

/** The conversation on the screen. */
export const watchedId = createStore<string | null>(null);

let openConversation: (id: string) => void = () => undefined;
export const whenNoticeClicked = (open: (id: string) => void) => {
  openConversation = open;
};

function showOnDesktop(notice: Notice, name: string, text: string): void {
  if (document.hasFocus()) return;
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const title = textsOf('frame')(`notice.${notice.kind}`, { name });
  // One notification per conversation: a later one replaces the one before.
  const shown = new Notification(title, {
    body: text,
    tag: notice.conversationId,
    icon: `${import.meta.env.BASE_URL}favicon.svg`,
  });
  shown.onclick = () => {
    window.focus();
    openConversation(notice.conversationId);
    shown.close();
  };
}

export function giveNotice(cache: QueryClient, me: Me, event: LingxiEvent): void {
  const { agent, notifications } = cache.getQueryData<Me>(keys.me) ?? me;
  const notice = decideNotice(event, {
    agentId: me.agent.id,
    name: agent.name,
    teamIds: agent.teamIds,
    isOffline: agent.availability === 'offline',
    watchedId: document.hasFocus() ? watchedId.get() : null,
  });
  if (!notice) return;
  const { hasSound, hasDesktop } = heedChoices(notifications, notice.kind, new Date());
  if (hasSound) playSound(notice.kind, notifications.tone);
  if (!hasDesktop) return;
  const held = readDesk(cache, me.agent.id, notice.conversationId).conversation;
  const text = 'message' in event.data ? previewOf(event.data.message) : '';
  showOnDesktop(notice, held?.contact.name ?? '', text || (held?.lastMessage?.preview ?? ''));
}
