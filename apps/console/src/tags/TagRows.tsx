import type { Tag } from '@lingxi/contract';
import { Merge, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Sure } from '../settings/Sure.tsx';
import s from '../settings/Table.module.css';
import { IconButton } from '../ui/IconButton.tsx';
import { useTagVerbs } from './use-tag-verbs.ts';

export function TagRows(props: {
  tags: readonly Tag[];
  onRename: (tag: Tag) => void;
  onMerge: (tag: Tag) => void;
}) {
  const { t } = useTranslation('service');
  const { remove } = useTagVerbs();
  return (
    <table className={s.table}>
      <thead>
        <tr>
          <th scope="col" className={s.main}>
            {t('tags.name')}
          </th>
          <th scope="col" className={s.right}>
            {t('tags.uses')}
          </th>
          <th scope="col">
            <span className="only-read-aloud">{t('tags.tools')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.tags.map((tag) => {
          const { name, uses } = tag;
          return (
            <tr key={tag.id} className={s.row}>
              <td className={`${s.main} ${s.name}`}>{name}</td>
              <td className={s.right}>{uses}</td>
              <td className={s.tools}>
                <IconButton
                  label={t('tags.rename', { name })}
                  icon={<Pencil />}
                  onClick={() => props.onRename(tag)}
                />
                <IconButton
                  label={t('tags.merge', { name })}
                  icon={<Merge />}
                  onClick={() => props.onMerge(tag)}
                />
                <Sure
                  title={t('tags.deleteTitle', { name })}
                  why={t('tags.deleteWhy', { count: uses ?? 0 })}
                  okText={t('tags.deleteOk')}
                  placement="topRight"
                  onSure={() => remove.mutateAsync(tag).catch(() => undefined)}
                >
                  {(isOpen) => (
                    <span>
                      <IconButton
                        label={t('tags.delete', { name })}
                        icon={<Trash2 />}
                        isOpen={isOpen}
                      />
                    </span>
                  )}
                </Sure>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
