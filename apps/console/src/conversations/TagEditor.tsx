import type { Conversation } from '@lingxi/contract';
import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import a from './AssistPane.module.css';
import s from './TagEditor.module.css';
import { useFittingTags } from './use-fitting-tags.ts';
import { useVerbs } from './use-verbs.ts';

const mostCharacters = 40;
const mostTags = 20;

export function TagEditor({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversations');
  const mayTag = useMay('conversation:tag');
  const { setTags } = useVerbs(conversation);
  const [isAdding, setAdding] = useState(false);
  const [text, setText] = useState('');
  const known = useFittingTags(text, isAdding);
  const id = useId();
  const { tags } = conversation;
  const add = () => {
    const tag = text.trim();
    setText('');
    if (tag === '') return setAdding(false);
    if (!tags.includes(tag)) setTags([...tags, tag]);
  };
  return (
    <section className={a.section}>
      <h3 className={a.heading}>{t('tags.title')}</h3>
      <ul className={s.tags}>
        {tags.map((tag) => (
          <li key={tag} className={s.tag}>
            {tag}
            {mayTag && (
              <button
                type="button"
                aria-label={t('tags.remove', { tag })}
                onClick={() => setTags(tags.filter((other) => other !== tag))}
              >
                <X size={12} />
              </button>
            )}
          </li>
        ))}
        {mayTag && tags.length < mostTags && (
          <li>
            {isAdding ? (
              <>
                <input
                  className={s.input}
                  // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
                  autoFocus
                  list={id}
                  maxLength={mostCharacters}
                  aria-label={t('tags.add')}
                  value={text}
                  onChange={(e) => setText(e.target.value)}
                  onKeyDown={(e) => {
                    if (e.key === 'Enter' && !e.nativeEvent.isComposing) add();
                    if (e.key === 'Escape') setAdding(false);
                  }}
                  onBlur={() => {
                    add();
                    setAdding(false);
                  }}
                />
                <datalist id={id}>
                  {known
                    .filter((tag) => !tags.includes(tag))
                    .map((tag) => (
                      <option key={tag} value={tag} />
                    ))}
                </datalist>
              </>
            ) : (
              <button type="button" className={s.add} onClick={() => setAdding(true)}>
                <Plus size={13} aria-hidden="true" />
                {t('tags.add')}
              </button>
            )}
          </li>
        )}
      </ul>
    </section>
  );
}
