import type { Contact } from '@lingxi/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { TagIcon, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import { errorText } from '../ui/error-text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { showToast } from '../ui/toast.ts';
import s from './BulkBar.module.css';
import { tagsQuery } from './queries.ts';
import { useContactVerbs } from './use-contact-verbs.ts';

/** The server's own limit. */
export const mostAtOnce = 200;
const tagCharacters = 40;

/** What can be done to all that are ticked; Esc leaves. */
export function BulkBar({ contacts, onClear }: { contacts: Contact[]; onClear: () => void }) {
  const { t } = useTranslation('contact-pages');
  const verbs = useContactVerbs();
  const { data: known = [] } = useQuery(tagsQuery);
  const [text, setText] = useState('');
  const list = useId();
  const tag = text.trim();
  const isTooMany = contacts.length > mostAtOnce;
  const change = useMutation({
    mutationFn: (how: 'add' | 'remove') =>
      verbs.tagMany({ ids: contacts.map((c) => c.id), [how]: [tag] }),
    onSuccess: ({ changed }) => {
      showToast({
        text: changed > 0 ? t('select.changed', { count: changed }) : t('select.unchanged'),
      });
      setText('');
    },
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  const isReady = tag !== '' && !isTooMany && !change.isPending;
  return (
    <div
      className={s.bar}
      role="toolbar"
      aria-label={t('select.bar')}
      onKeyDown={(e) => e.key === 'Escape' && !e.nativeEvent.isComposing && onClear()}
    >
      <span className={s.count} role="status">
        {t('select.count', { count: contacts.length })}
        {isTooMany && ` · ${t('select.most', { count: mostAtOnce })}`}
      </span>
      <input
        className={s.input}
        list={list}
        maxLength={tagCharacters}
        aria-label={t('select.which')}
        placeholder={t('tags.title')}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && !e.nativeEvent.isComposing && isReady) change.mutate('add');
        }}
      />
      <datalist id={list}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button
        type="primary"
        icon={<TagIcon size={15} />}
        disabled={!isReady}
        loading={busy(change.isPending)}
        onClick={() => change.mutate('add')}
      >
        {t('select.add')}
      </Button>
      <Button disabled={!isReady} onClick={() => change.mutate('remove')}>
        {t('select.remove')}
      </Button>
      <IconButton label={t('select.clear')} icon={<X size={16} />} onClick={onClear} />
    </div>
  );
}
