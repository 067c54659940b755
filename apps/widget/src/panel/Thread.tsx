import type { Message } from '@lingxi/contract';
import { downShape, Icon } from '../icons.tsx';
import { currentOf, isAskedToLeave, waitOf } from '../state.ts';
import { Bubble } from './Bubble.tsx';
import { Lazy } from './lazy.tsx';
import { Own } from './Own.tsx';
import { Queue, teamOf } from './Queue.tsx';
import { logRef, onScroll, pin } from './scroll.ts';
import { systemText } from './system-text.ts';
import { BotTag, Theirs } from './Theirs.tsx';
import type { View } from './view.ts';

/** Bot and agent are named again after five minutes, or after somebody else spoke. */
const continues = (m: Message, before: Message | undefined) =>
  before?.kind === 'message' &&
  before.author.kind === m.author.kind &&
  before.author.id === m.author.id &&
  Date.parse(m.createdAt) - Date.parse(before.createdAt) < 300_000;

const Row = ({ s, t, i }: View & { i: number }) => {
  const message = s.messages[i]!;
  const { kind, author, text, content, seq } = message;
  if (kind === 'event') {
    const line = content.event && systemText(content.event, t);
    return line ? <p class="line">{line}</p> : null;
  }
  if (author.kind !== 'contact') {
    return (
      <Theirs s={s} t={t} message={message} isNamed={!continues(message, s.messages[i - 1])} />
    );
  }
  const isLast = !s.messages[i + 1] && !s.pending[0];
  const isRead = (currentOf(s)?.agentReadSeq ?? 0) >= seq;
  const word = isLast ? (isRead ? 'read' : 'delivered') : undefined;
  return <Own t={t} text={text} attachments={content.attachments} word={word} />;
};

/** What the end of the thread asks for, if anything. */
const Ending = ({ s, t }: View) => {
  const current = currentOf(s);
  const wait = waitOf(s);
  if (isAskedToLeave(s) || s.panel === 'leave_message') return <Lazy name="leaveMessage" s={s} />;
  if (!current || s.pending[0]) return null;
  if (current.status === 'resolved') {
    return current.survey && <Lazy key={current.id} name="rating" s={s} talk={current} />;
  }
  if (wait === 'left') return <p class="line">{t('leftNote', teamOf(s, t))}</p>;
  return wait ? <Queue s={s} t={t} place={current.queue} /> : null;
};

export const Thread = ({ s, t }: View) => {
  const { greeting, isBotEnabled } = s.config!.settings;
  return (
    <div class="scroller">
      <div
        class="log"
        role="log"
        aria-live="polite"
        aria-relevant="additions"
        aria-label={t('thread')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the thread is scrolled by keyboard too
        tabIndex={0}
        ref={logRef}
        onScroll={onScroll}
      >
        <div class="lines">
          {!s.hasEarlier && (
            <div class="theirs" aria-live="off">
              {isBotEnabled && (
                <p class="by">
                  <BotTag s={s} t={t} />
                </p>
              )}
              <Bubble text={greeting[s.locale] || greeting.zh} />
            </div>
          )}
          {s.messages.map((m, i) => (
            // Only what comes in now is read out: not history, not what the visitor wrote.
            <div key={m.id} aria-live={s.fresh.includes(m.id) ? undefined : 'off'}>
              <Row s={s} t={t} i={i} />
            </div>
          ))}
          {s.pending.map((p) => (
            <div key={p.id} aria-live="off">
              <Own t={t} {...p} word="sending" failed={p.error === undefined ? undefined : p} />
            </div>
          ))}
          <Ending s={s} t={t} />
          {s.typing && (
            <p
              class="typing"
              role="img"
              aria-label={t(
                'typing',
                s.typing.kind === 'bot' ? t('bot') : (s.typing.name ?? t('agent')),
              )}
            >
              <i />
              <i />
              <i />
            </p>
          )}
        </div>
      </div>
      {s.below > 0 && (
        <button type="button" class="below" onClick={pin}>
          {t('below', s.below)}
          <Icon d={downShape} size={16} />
        </button>
      )}
    </div>
  );
};
