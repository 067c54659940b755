import type { Message } from '@lingxi/contract';
import { Icon } from '../icons.tsx';
import { absolute } from '../session.ts';
import { currentOf } from '../state.ts';
import { Bubble } from './Bubble.tsx';
import { Card } from './Card.tsx';
import { Lazy } from './lazy.tsx';
import { shapes } from './shapes.ts';
import { timeLabel } from './time.ts';
import type { View } from './view.ts';
import { giveFeedback, send } from './write.ts';

type Of = View & { message: Message };

export const BotTag = ({ s, t }: View) => {
  const { name, glyph } = s.config!.settings.bot;
  return (
    <span class="tag">
      {glyph || <Icon d={shapes.bot} size={14} />}
      <span>{name[s.locale] || name.zh || t('bot')}</span>
    </span>
  );
};

/** Where the answer comes from, and whether it helped. */
const Verdict = ({ t, message }: Of) => {
  const { source, helpful } = message.content;
  const vote = (isHelpful: boolean) => (
    <button
      type="button"
      class={isHelpful ? 'vote' : 'vote flip'}
      aria-label={t(isHelpful ? 'helpful' : 'unhelpful')}
      aria-pressed={helpful === isHelpful}
      onClick={() => void giveFeedback(message, isHelpful)}
    >
      <Icon d={shapes.thumb} size={16} />
    </button>
  );
  return source || helpful !== undefined ? (
    <div class="verdict">
      {source && (
        <span class="source">
          <Icon d={shapes.book} size={14} />
          <span>{source.title}</span>
        </span>
      )}
      {helpful !== undefined && (
        <span class="votes">
          {t('isHelpful')}
          {vote(true)}
          {vote(false)}
        </span>
      )}
    </div>
  ) : null;
};

/** Questions to choose from stand under the message; mere suggestions above the composer. */
const Options = ({ s, message }: Of) => {
  const current = currentOf(s);
  const isWithBot = current?.handler === 'bot' && current.status === 'open';
  const isOver = !isWithBot || current.id !== message.conversationId;
  const options = message.content.quickReplies?.filter((q) => q.faqId) ?? [];
  return options[0] ? (
    <div class="options">
      {options.map((o) => (
        <button type="button" key={o.label} disabled={isOver} onClick={() => send(o.text, o.faqId)}>
          {o.label}
        </button>
      ))}
    </div>
  ) : null;
};

/** A message of the bot or of an agent, with all it may carry. */
export const Theirs = ({ s, t, message, isNamed }: Of & { isNamed: boolean }) => {
  const { author, createdAt, text, content } = message;
  const { attachments, card } = content;
  const face = s.conversations.find((c) => c.agent?.id === author.id)?.agent?.avatarUrl;
  return (
    <div class="theirs">
      {isNamed && (
        <p class="by">
          {face && <img src={absolute(face)} alt="" />}
          {author.kind === 'bot' ? <BotTag s={s} t={t} /> : <b>{author.name ?? t('agent')}</b>}
          <time dateTime={createdAt}>{timeLabel(createdAt, s.locale)}</time>
        </p>
      )}
      <Bubble text={text} />
      {attachments?.[0] && <Lazy name="attachments" attachments={attachments} message={message} />}
      <Verdict s={s} t={t} message={message} />
      {card && <Card card={card} locale={s.locale} />}
      <Options s={s} t={t} message={message} />
    </div>
  );
};
