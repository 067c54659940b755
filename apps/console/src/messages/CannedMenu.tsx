import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import s from './CannedMenu.module.css';
import type { Canned } from './use-canned.ts';

export const cannedListId = 'canned-responses';
export const cannedOptionId = (index: number) => `${cannedListId}-${index}`;

/** Above the text box: the fitting ones at the left, the chosen one's text beside them. */
export function CannedMenu({ canned, fill }: { canned: Canned; fill: (text: string) => string }) {
  const { t } = useTranslation('messages');
  const list = useRef<HTMLDivElement>(null);
  const { items, chosen } = canned;

  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const item = items[chosen];
  return (
    <div className={s.menu}>
      <Link
        to="/settings/canned-responses"
        className={s.manage}
        // The text box keeps the focus, and what is written is kept as a draft.
        tabIndex={-1}
        onMouseDown={(e) => e.preventDefault()}
      >
        {t('canned.manage')}
      </Link>
      <div
        ref={list}
        id={cannedListId}
        role="listbox"
        aria-label={t('canned.label')}
        className={s.list}
      >
        {items.map((c, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text box has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the text box keeps the focus
          <div
            key={c.id}
            id={cannedOptionId(i)}
            role="option"
            aria-selected={i === chosen}
            className={s.option}
            onMouseEnter={() => canned.choose(i)}
            onMouseDown={(e) => e.preventDefault()}
            onClick={() => canned.insert(c)}
          >
            <span className={s.title}>{c.title}</span>
            <span className={s.shortcut}>/{c.shortcut}</span>
          </div>
        ))}
      </div>
      {item ? (
        <div className={s.preview}>
          <p className={s.about}>
            {t(`canned.scope.${item.scope}`)}
            {item.category && ` · ${item.category}`}
          </p>
          <p className={s.text}>{fill(item.text)}</p>
        </div>
      ) : (
        <p className={s.none} role="status">
          {canned.isLoading ? t('canned.loading') : t('canned.none', { query: canned.query })}
        </p>
      )}
    </div>
  );
}
