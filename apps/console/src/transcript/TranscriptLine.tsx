import type { Message } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { wordEvent } from '../messages/word-event.ts';
import { useNow } from '../ui/use-now.ts';
import s from './TranscriptPage.module.css';
import { zonedTime } from './zoned-time.ts';

export function TranscriptLine(props: {
  message: Message;
  contactName: string;
  hasNotes: boolean;
}) {
  const { t } = useTranslation(['service', 'messages', 'conversations']);
  const { account } = useMe();
  const now = useNow();
  const { message: m, contactName } = props;
  const { event, attachments = [], card, quickReplies = [] } = m.content;
  const time = (
    <time className={s.time} dateTime={m.createdAt}>
      {zonedTime(m.createdAt, account.timezone)}
    </time>
  );
  if (m.kind === 'event') {
    if (!event) return null;
    // What a colleague was told at a transfer is between agents.
    const said = event.type === 'rated' || props.hasNotes ? event.note : undefined;
    return (
      <li className={s.event}>
        {time}
        <span>
          {/* On paper nobody is “you”. */}
          {wordEvent(event, '', now)}
          {said && <q>{said}</q>}
        </span>
      </li>
    );
  }
  const { kind, name } = m.author;
  const who =
    kind === 'contact'
      ? (name ?? contactName) || t('transcript.visitor')
      : (name ?? t(kind === 'agent' ? 'transcript.agent' : 'transcript.bot'));
  return (
    <li className={s.line} data-kind={m.kind} data-author={kind}>
      {time}
      <div className={s.said}>
        <b>
          {who}
          {m.kind === 'note' && ` · ${t('transcript.note')}`}
        </b>
        {m.text !== '' && <p>{m.text}</p>}
        {card && <p>{[card.title, ...card.lines].join('\n')}</p>}
        {quickReplies.length > 0 && <p>{quickReplies.map((q) => `· ${q.label}`).join('\n')}</p>}
        {attachments.map((a) => (
          <p key={a.fileId} className={s.file}>
            [{t(a.mime.startsWith('image/') ? 'transcript.image' : 'transcript.file')}] {a.name}
          </p>
        ))}
      </div>
    </li>
  );
}
