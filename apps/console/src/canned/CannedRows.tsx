import type { CannedResponse } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../agents/agents.ts';
import s from '../settings/Table.module.css';
import { IconButton } from '../ui/IconButton.tsx';
import c from './Canned.module.css';
import { useCannedVerbs } from './use-canned-verbs.ts';
import { useMayWrite } from './use-may-write.ts';

export function CannedRows(props: {
  items: readonly CannedResponse[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation('service');
  const { data: teams = [] } = useQuery(teamsQuery);
  const mayWrite = useMayWrite();
  const { remove, isRemoving } = useCannedVerbs();
  const placeOf = ({ scope, teamId }: CannedResponse) =>
    scope === 'team'
      ? (teams.find((team) => team.id === teamId)?.name ?? t('canned.tab.team'))
      : t(`canned.tab.${scope}`);
  return (
    <table className={s.table}>
      <thead>
        <tr>
          <th scope="col" className={s.main}>
            {t('canned.column.title')}
          </th>
          <th scope="col" className={s.mid}>
            {t('canned.column.for')}
          </th>
          <th scope="col" className={s.wide}>
            {t('canned.category')}
          </th>
          <th scope="col" className={s.right}>
            {t('canned.column.uses')}
          </th>
          <th scope="col">
            <span className="only-read-aloud">{t('canned.column.tools')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((one) => (
          <tr
            key={one.id}
            className={s.row}
            data-link
            data-open={one.id === props.openId || undefined}
          >
            <td className={s.main}>
              <span className={c.head}>
                <button type="button" className={s.open} onClick={() => props.onOpen(one.id)}>
                  {one.title}
                </button>
                <span className={c.shortcut}>/{one.shortcut}</span>
              </span>
              <span className={c.text}>{one.text}</span>
            </td>
            <td className={s.mid}>
              <span className={s.soft}>{placeOf(one)}</span>
            </td>
            <td className={s.wide}>
              <span className={s.soft}>{one.category || '—'}</span>
            </td>
            <td className={s.right}>{one.uses}</td>
            <td className={s.tools}>
              {mayWrite(one) && (
                <IconButton
                  label={t('canned.delete', { title: one.title })}
                  icon={<Trash2 />}
                  disabled={isRemoving}
                  onClick={() => remove(one)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
