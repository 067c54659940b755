import type { FaqCategory } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Ellipsis, Library, PencilLine, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { isFocusLost } from '../ui/focus-pane.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { Bone } from '../ui/Skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import { useKeepFocus } from '../ui/use-keep-focus.ts';
import s from './Categories.module.css';
import { CategoryName } from './CategoryName.tsx';
import { categoriesQuery, type FaqFilter } from './queries.ts';
import { useCategoryVerbs } from './use-category-verbs.ts';

interface RowProps {
  category: FaqCategory;
  filter: FaqFilter;
  onPick: (() => void) | undefined;
  onRename: () => void;
}

function CategoryRow({ category, filter, onPick, onRename }: RowProps) {
  const { t } = useTranslation('knowledge');
  const mayUpdate = useMay('faq:update');
  const verbs = useCategoryVerbs();
  const row = useKeepFocus<HTMLLIElement>();
  const items = [
    {
      key: 'rename',
      icon: <PencilLine size={15} />,
      label: t('category.rename'),
      onClick: onRename,
    },
    {
      key: 'delete',
      icon: <Trash2 size={15} />,
      label: t('category.delete'),
      danger: true,
      onClick: () => verbs.remove(category, filter),
    },
  ];
  return (
    <li ref={row} className={s.row}>
      <Link
        to="/knowledge"
        data-named={category.id}
        search={{ ...filter, category: category.id }}
        className={s.item}
        onClick={onPick}
        aria-current={filter.category === category.id ? 'true' : undefined}
      >
        <span className={s.name} title={category.name}>
          {category.name}
        </span>
        <span className={s.count}>{category.faqCount.toLocaleString()}</span>
      </Link>
      {mayUpdate && (
        <span className={s.menu}>
          <MenuButton
            label={t('category.more', { name: category.name })}
            icon={<Ellipsis />}
            menu={{ items }}
          />
        </span>
      )}
    </li>
  );
}

export function Categories(props: {
  filter: FaqFilter;
  /** Of all questions, whatever is filtered. */
  total: number | undefined;
  /** Where it lies over the list and has to go. */
  onPick?: () => void;
}) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const { filter, total, onPick } = props;
  const mayUpdate = useMay('faq:update');
  const { data, error, isPending, refetch } = useQuery(categoriesQuery);
  const isSlow = useDelayed(isPending);
  const verbs = useCategoryVerbs();
  /** The category being renamed, or `new`. */
  const [named, setNamed] = useState<string | null>(null);
  const pane = useRef<HTMLElement>(null);
  const close = () => {
    setNamed(null);
    // Back to what was named, unless the name was left by going elsewhere.
    requestAnimationFrame(() => {
      if (!isFocusLost()) return;
      pane.current?.querySelector<HTMLElement>(`[data-named="${named}"]`)?.focus();
    });
  };
  return (
    <nav ref={pane} className={s.pane} aria-label={t('category.label')} data-pane tabIndex={-1}>
      <header className={s.header}>
        <h2 className={s.heading}>{t('category.label')}</h2>
        {mayUpdate && (
          <IconButton
            label={t('category.add')}
            icon={<Plus />}
            data-named="new"
            onClick={() => setNamed('new')}
          />
        )}
      </header>
      <ul className={s.items}>
        <li className={s.row}>
          <Link
            to="/knowledge"
            search={{ ...filter, category: undefined }}
            className={s.item}
            onClick={onPick}
            aria-current={filter.category === undefined ? 'true' : undefined}
          >
            <Library size={16} aria-hidden="true" />
            <span className={s.name}>{t('category.all')}</span>
            <span className={s.count}>{total?.toLocaleString()}</span>
          </Link>
        </li>
        {named === 'new' && (
          <CategoryName
            label={t('category.add')}
            initial=""
            onSave={(name) => verbs.create(name)}
            onClose={close}
          />
        )}
        {data?.map((category) =>
          named === category.id ? (
            <CategoryName
              key={category.id}
              label={t('category.rename')}
              initial={category.name}
              onSave={(name) => verbs.rename(category.id, name)}
              onClose={close}
            />
          ) : (
            <CategoryRow
              key={category.id}
              category={category}
              filter={filter}
              onPick={onPick}
              onRename={() => setNamed(category.id)}
            />
          ),
        )}
      </ul>
      {isSlow && (
        <div className={s.bones} role="status" aria-label={t('frame:loading')}>
          {[62, 78, 54, 70].map((width) => (
            <Bone key={width} width={`${width}%`} height={14} />
          ))}
        </div>
      )}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && named === null && <p className={s.none}>{t('category.none')}</p>}
    </nav>
  );
}
