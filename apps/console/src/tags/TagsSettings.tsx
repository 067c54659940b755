import type { Tag } from '@lingxi/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Plus, Search, SearchX, Tag as TagIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import c from '../canned/Canned.module.css';
import { busy } from '../settings/busy.ts';
import { Loaded } from '../settings/Loaded.tsx';
import { Section } from '../settings/Section.tsx';
import s from '../settings/Table.module.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { MergeTagDialog } from './MergeTagDialog.tsx';
import { tagsQuery } from './queries.ts';
import { TagNameDialog } from './TagNameDialog.tsx';
import { TagRows } from './TagRows.tsx';

type Dialog = { kind: 'name'; tag: Tag | null } | { kind: 'merge'; tag: Tag };

/** The tags of conversations, changed everywhere at once. */
export default function TagsSettings() {
  const { t } = useTranslation('service');
  const [text, setText] = useState('');
  const q = useSettled(text.trim(), 250);
  const mayManage = useMay('tag:manage');
  const query = useInfiniteQuery({ ...tagsQuery(q), enabled: mayManage });
  const tags = query.data?.pages.flatMap((page) => page.items) ?? [];
  const [dialog, setDialog] = useState<Dialog>();
  const create = (
    <Button
      type="primary"
      icon={<Plus size={16} />}
      onClick={() => setDialog({ kind: 'name', tag: null })}
    >
      {t('tags.create')}
    </Button>
  );
  const close = () => setDialog(undefined);
  return (
    <Section name="tags" actions={create}>
      <div className={c.filters}>
        <span className={c.search} style={{ marginLeft: 0 }}>
          <Search size={16} aria-hidden="true" />
          <input
            type="search"
            aria-label={t('tags.searchLabel')}
            placeholder={t('tags.searchHint')}
            maxLength={40}
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        </span>
      </div>
      <Loaded query={query}>
        {() =>
          tags.length > 0 ? (
            <div className={s.box}>
              <TagRows
                tags={tags}
                onRename={(tag) => setDialog({ kind: 'name', tag })}
                onMerge={(tag) => setDialog({ kind: 'merge', tag })}
              />
              {query.hasNextPage && (
                <div className={s.more}>
                  <Button
                    loading={busy(query.isFetchingNextPage)}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t('more')}
                  </Button>
                </div>
              )}
            </div>
          ) : q !== '' ? (
            <EmptyState
              icon={<SearchX />}
              title={t('tags.noneFound', { q })}
              action={<Button onClick={() => setText('')}>{t('tags.reset')}</Button>}
            >
              {t('tags.noneFoundWhy')}
            </EmptyState>
          ) : (
            <EmptyState icon={<TagIcon />} title={t('tags.none')} action={create}>
              {t('tags.noneWhy')}
            </EmptyState>
          )
        }
      </Loaded>
      {dialog?.kind === 'name' && <TagNameDialog tag={dialog.tag} onClose={close} />}
      {dialog?.kind === 'merge' && <MergeTagDialog tag={dialog.tag} onClose={close} />}
    </Section>
  );
}
