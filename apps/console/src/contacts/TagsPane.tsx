import type { Contact } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import tags from '../conversations/TagEditor.module.css';
import s from './Pane.module.css';
import { tagsQuery } from './queries.ts';
import { useContactVerbs } from './use-contact-verbs.ts';

/** The server's own limits. */
const mostTags = 30;
const tagCharacters = 40;

export function TagsPane({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contact-pages');
  const mayTag = useMay('contact:update');
  const { setTags } = useContactVerbs();
  const { data: known = [] } = useQuery({ ...tagsQuery, enabled: mayTag });
  const [text, setText] = useState<string | null>(null);
  const id = useId();
  const has = contact.tags;
  const add = (isLast: boolean) => {
    const tag = text?.trim() ?? '';
    setText(isLast || tag === '' ? null : '');
    if (tag !== '' && !has.includes(tag)) void setTags(contact.id, [...has, tag]);
  };
  return (
    <section className={s.section}>
      <h2 className={s.heading}>{t('tags.title')}</h2>
      <ul className={tags.tags}>
        {has.map((tag) => (
          <li key={tag} className={tags.tag}>
            {tag}
            {mayTag && (
              <button
                type="button"
                aria-label={t('tags.remove', { tag })}
                onClick={() =>
                  void setTags(
                    contact.id,
                    has.filter((other) => other !== tag),
                  )
                }
              >
                <X size={12} />
              </button>
            )}
          </li>
        ))}
        {mayTag && has.length < mostTags && (
          <li>
            {text === null ? (
              <button type="button" className={tags.add} onClick={() => setText('')}>
                <Plus size={13} aria-hidden="true" />
                {t('tags.add')}
              </button>
            ) : (
              <>
                <input
                  className={tags.input}
                  // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
                  autoFocus
                  list={id}
                  maxLength={tagCharacters}
                  aria-label={t('tags.add')}
                  value={text}
                  onChange={(e) => setText(e.target.value)}
                  onKeyDown={(e) => {
                    if (e.key === 'Enter' && !e.nativeEvent.isComposing) add(false);
                    if (e.key === 'Escape') setText(null);
                  }}
                  onBlur={() => add(true)}
                />
                <datalist id={id}>
                  {known
                    .filter((tag) => !has.includes(tag))
                    .map((tag) => (
                      <option key={tag} value={tag} />
                    ))}
                </datalist>
              </>
            )}
          </li>
        )}
      </ul>
    </section>
  );
}
