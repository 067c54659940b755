import type { Conversation } from '@lingxi/contract';
import { Lock } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { useActions } from '../frame/actions.ts';
import s from './Composer.module.css';
import { ComposerText } from './ComposerText.tsx';
import { ComposerTools } from './ComposerTools.tsx';
import type { DraftKind } from './drafts.ts';
import { UploadList } from './UploadList.tsx';
import { useCompose } from './use-compose.ts';
import { useInsert } from './use-insert.ts';

/** Reply and note: two tabs with a draft each; the mode never switches by itself. */
export function Composer(props: { conversation: Conversation; onResolve: () => void }) {
  const { conversation } = props;
  const { t } = useTranslation(['messages', 'frame']);
  const mayReply = useMay('conversation:reply');
  const isClosed = conversation.status === 'resolved';
  const [chosen, setKind] = useState<DraftKind>('message');
  const kind: DraftKind = isClosed || !mayReply ? 'note' : chosen;
  const text = useRef<HTMLTextAreaElement>(null);
  const compose = useCompose(conversation, kind);
  const insert = useInsert(text, compose.setText);
  const [isDragging, setDragging] = useState(false);

  const write = (next: DraftKind) => {
    setKind(next);
    requestAnimationFrame(() => text.current?.focus());
  };
  useActions('composer', [
    {
      id: 'reply',
      label: t('composer.reply'),
      keys: 'r',
      group: 'conversation',
      run: () => write('message'),
    },
    {
      id: 'note',
      label: t('composer.note'),
      keys: 'n',
      group: 'conversation',
      run: () => write('note'),
    },
  ]);

  // A file dropped beside the composer must not replace the page.
  useEffect(() => {
    const stop = (e: globalThis.DragEvent) => e.preventDefault();
    addEventListener('dragover', stop);
    addEventListener('drop', stop);
    return () => {
      removeEventListener('dragover', stop);
      removeEventListener('drop', stop);
    };
  }, []);

  const onDrop = (e: DragEvent) => {
    e.preventDefault();
    setDragging(false);
    compose.addFiles([...e.dataTransfer.files]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping repeats the button for files
    <div
      className={s.composer}
      data-kind={kind}
      data-pane
      onDragEnter={() => setDragging(true)}
      onDragOver={(e) => e.preventDefault()}
      onDragLeave={(e) => e.currentTarget === e.target && setDragging(false)}
      onDrop={onDrop}
    >
      <div className={s.tabs} role="tablist" aria-label={t('composer.tabs')}>
        {(['message', 'note'] as const).map((value) => (
          <button
            key={value}
            type="button"
            role="tab"
            className={s.tab}
            aria-selected={kind === value}
            tabIndex={kind === value ? 0 : -1}
            disabled={value === 'message' && (isClosed || !mayReply)}
            onClick={() => write(value)}
            onKeyDown={(e) => {
              if (e.key !== 'ArrowLeft' && e.key !== 'ArrowRight') return;
              setKind(value === 'note' ? 'message' : 'note');
            }}
          >
            {value === 'note' && <Lock size={12} aria-hidden="true" />}
            {t(value === 'note' ? 'composer.note' : 'composer.reply')}
          </button>
        ))}
        <span className={s.about}>
          {kind === 'note'
            ? t('composer.private')
            : t('composer.via', { channel: t(`frame:channel.${conversation.channel}`) })}
        </span>
      </div>
      <ComposerText ref={text} conversation={conversation} kind={kind} compose={compose} />
      <UploadList draftKey={compose.key} uploads={compose.uploads} />
      <ComposerTools kind={kind} compose={compose} onInsert={insert} onResolve={props.onResolve} />
      {isDragging && <div className={s.drop}>{t('composer.drop')}</div>}
    </div>
  );
}
