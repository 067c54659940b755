import type { Contact } from '@lingxi/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import { errorText } from '../ui/error-text.ts';
import { useSettled } from '../ui/use-settled.ts';
import { TierChip } from './ContactRow.tsx';
import s from './MergeDialog.module.css';
import { maskEmail, maskPhone } from './mask.ts';
import { contactsQuery } from './queries.ts';

const shown = 20;

/** Finds the other one; before a word is typed, those seen last. */
export function MergePick(props: { contact: Contact; onPick: (other: Contact) => void }) {
  const { t } = useTranslation('contact-pages');
  const { contact, onPick } = props;
  const [text, setText] = useState('');
  const q = useSettled(text.trim(), 200);
  const query = useInfiniteQuery(contactsQuery(q === '' ? {} : { q }));
  const others = (query.data?.pages[0]?.items ?? [])
    .filter((c) => c.id !== contact.id)
    .slice(0, shown);
  return (
    <>
      <p className={s.lead}>{t('merge.pick', { name: contact.name })}</p>
      <input
        className={s.search}
        type="search"
        // biome-ignore lint/a11y/noAutofocus: choosing is what the dialog was opened for
        autoFocus
        aria-label={t('merge.search')}
        placeholder={t('merge.searchHint')}
        maxLength={100}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      {query.isError && (
        <p className={s.wrong} role="alert">
          {errorText(query.error)}
        </p>
      )}
      {query.isSuccess && others.length === 0 && <p className={s.none}>{t('merge.noFound')}</p>}
      <ul className={s.others} data-stale={query.isPlaceholderData || undefined}>
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" className={s.other} onClick={() => onPick(other)}>
              <Avatar name={other.name} seed={other.id} size={28} />
              <span className={s.otherName}>{other.name}</span>
              <span className={s.reach}>
                {[other.phone && maskPhone(other.phone), other.email && maskEmail(other.email)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <TierChip tier={other.tier} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
