import type { Contact, ContactNote } from '@lingxi/contract';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Lock, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { busy } from '../settings/busy.ts';
import { Sure } from '../settings/Sure.tsx';
import { errorText } from '../ui/error-text.ts';
import { absoluteTime, momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './Pane.module.css';
import { notesQuery } from './queries.ts';
import { useContactVerbs } from './use-contact-verbs.ts';

/** The server's own limit. */
const noteCharacters = 5000;

function NoteForm(props: {
  initial: string;
  label: string;
  onSave: (text: string) => Promise<unknown>;
  onDone?: () => void;
}) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  const { initial, label, onSave, onDone } = props;
  const [text, setText] = useState(initial);
  const save = useMutation({
    mutationFn: () => onSave(text.trim()),
    onSuccess: () => {
      setText('');
      onDone?.();
    },
  });
  const isReady = text.trim() !== '' && text.trim() !== initial && !save.isPending;
  return (
    <div className={s.form}>
      <textarea
        className={s.area}
        aria-label={label}
        placeholder={t('notes.hint')}
        maxLength={noteCharacters}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && (e.metaKey || e.ctrlKey) && isReady) save.mutate();
          if (e.key === 'Escape') onDone?.();
        }}
      />
      {save.error && (
        <span className={s.wrong} role="alert">
          {errorText(save.error)}
        </span>
      )}
      {(text.trim() !== '' || onDone) && (
        <span className={s.buttons}>
          {onDone && (
            <Button size="small" onClick={onDone}>
              {t('frame:cancel')}
            </Button>
          )}
          <Button
            size="small"
            type="primary"
            disabled={!isReady}
            loading={busy(save.isPending)}
            onClick={() => save.mutate()}
          >
            {t('notes.save')}
          </Button>
        </span>
      )}
    </div>
  );
}

function Note({ note }: { note: ContactNote }) {
  const { t } = useTranslation('contact-pages');
  const now = useNow();
  const verbs = useContactVerbs();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    return (
      <li className={s.note}>
        <NoteForm
          initial={note.text}
          label={t('notes.edit')}
          onSave={(text) => verbs.updateNote(note.id, text)}
          onDone={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className={s.note}>
      <div className={s.noteHead}>
        <span>{note.author.name ?? t('notes.system')}</span>
        <time dateTime={note.createdAt} title={absoluteTime(note.createdAt)}>
          {momentTime(note.createdAt, now)}
          {note.updatedAt !== null && ` · ${t('notes.edited')}`}
        </time>
        {note.mayChange && (
          <>
            <button
              type="button"
              className={s.tool}
              aria-label={t('notes.edit')}
              onClick={() => setEditing(true)}
            >
              <Pencil size={13} />
            </button>
            <Sure
              title={t('notes.deleteSure')}
              why={t('notes.deleteWhy')}
              okText={t('notes.deleteDo')}
              placement="topRight"
              onSure={() => verbs.deleteNote(note.id)}
            >
              <button type="button" className={s.tool} aria-label={t('notes.delete')}>
                <Trash2 size={13} />
              </button>
            </Sure>
          </>
        )}
      </div>
      <p>{note.text}</p>
    </li>
  );
}

/** What agents tell each other about a contact; the contact never sees it. */
export function NotesPane({ contactId }: { contactId: Contact['id'] }) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  const mayWrite = useMay('contact:update');
  const verbs = useContactVerbs();
  const query = useInfiniteQuery(notesQuery(contactId));
  const notes = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={s.section} aria-label={t('notes.title')}>
      <h2 className={s.heading}>
        {t('notes.title')}
        <span>
          <Lock size={11} aria-hidden="true" /> {t('notes.lead')}
        </span>
      </h2>
      {mayWrite && (
        <NoteForm
          initial=""
          label={t('notes.write')}
          onSave={(text) => verbs.addNote(contactId, text)}
        />
      )}
      {query.isError && (
        <p className={s.wrong} role="alert">
          {errorText(query.error)}{' '}
          <button type="button" className={s.add} onClick={() => void query.refetch()}>
            {t('frame:error.retry')}
          </button>
        </p>
      )}
      {query.isSuccess && notes.length === 0 && !mayWrite && (
        <p className={s.empty}>{t('notes.none')}</p>
      )}
      <ul>
        {notes.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ul>
      {query.hasNextPage && (
        <button type="button" className={s.add} onClick={() => void query.fetchNextPage()}>
          {t('notes.more')}
        </button>
      )}
    </section>
  );
}
