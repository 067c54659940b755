import { Clock3, Lock, RotateCcw, Trash2, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { currentLive, liveStatus } from '../live/connect.ts';
import { useStore } from '../ui/store.ts';
import { Attachments } from './Attachments.tsx';
import { Bubble } from './Bubble.tsx';
import s from './Message.module.css';
import { discardMessage, type Outgoing, retryMessage } from './outgoing.ts';

/** A message of ours that is on its way, waits for the network, or was refused. */
export function OutgoingItem({ outgoing, isFirst }: { outgoing: Outgoing; isFirst: boolean }) {
  const { t } = useTranslation('messages');
  const isOnline = useStore(liveStatus, (status) => status === 'online');
  const { kind, text, attachments, error, clientId, at } = outgoing;
  const side = kind === 'note' ? 'note' : 'out';
  const retry = () => {
    const live = currentLive();
    if (live) retryMessage(live, clientId);
  };
  return (
    <article
      className={s.line}
      data-side={side}
      data-first={isFirst || undefined}
      aria-label={t('speaker', { name: t('you') })}
    >
      <div className={s.body}>
        {error === null && (
          <p className={s.head}>
            {kind === 'note' && <Lock size={12} aria-hidden="true" />}
            {kind === 'note' ? t('noteHead', { name: t('you') }) : t('you')} ·{' '}
            {t(isOnline ? 'state.sending' : 'state.waiting')}
            <Clock3 size={13} aria-hidden="true" />
          </p>
        )}
        {text !== '' && <Bubble side={side} text={text} at={at} />}
        {attachments.length > 0 && (
          <Attachments attachments={attachments} onStale={() => undefined} />
        )}
        {error !== null && (
          <p className={s.failed} role="alert">
            <TriangleAlert size={14} aria-hidden="true" />
            <span>{t('state.failed', { error })}</span>
            <button type="button" onClick={retry}>
              <RotateCcw size={13} aria-hidden="true" />
              {t('retry')}
            </button>
            <button type="button" onClick={() => discardMessage(clientId)}>
              <Trash2 size={13} aria-hidden="true" />
              {t('discard')}
            </button>
          </p>
        )}
      </div>
    </article>
  );
}
