import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import s from './ImportPage.module.css';
import type { ImportRow } from './read-rows.ts';

/** Faults first come first served: they are shown above the rows that are well. */
const mostShown = 100;

export function ImportPreview(props: { rows: ImportRow[]; refusedRow: number | undefined }) {
  const { t } = useTranslation('knowledge');
  const { rows, refusedRow } = props;
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) {
    return <EmptyState title={t('import.previewTitle')}>{t('import.previewWhy')}</EmptyState>;
  }
  const isWrong = (row: ImportRow) => row.faults.length > 0 || rows[refusedRow ?? -1] === row;
  const sorted = [...rows.filter(isWrong), ...rows.filter((row) => !isWrong(row))];
  const shown = isWhole ? sorted : sorted.slice(0, mostShown);
  const languages = ({ answers }: ImportRow) =>
    (['zh', 'en'] as const).filter((l) => answers[l] !== '').map((l) => t(`language.${l}`));
  return (
    <>
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col" className={s.line}>
              {t('import.line')}
            </th>
            <th scope="col">{t('field.question')}</th>
            <th scope="col">{t('field.answer')}</th>
            <th scope="col" className={s.state}>
              {t('import.state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.line} data-wrong={isWrong(row) || undefined}>
              <td className={s.line}>{row.line}</td>
              <td>
                <span className={s.clip}>{row.question || '—'}</span>
                <span className={s.facts}>
                  {[
                    t('similarCount', { count: row.similarQuestions.length }),
                    ...languages(row),
                  ].join(' · ')}
                </span>
              </td>
              <td>
                <span className={s.answer}>{row.answers.zh || row.answers.en || '—'}</span>
              </td>
              <td className={s.state}>
                {isWrong(row) ? (
                  <span className={s.fault}>
                    <TriangleAlert size={14} aria-hidden="true" />
                    {row.faults.length > 0
                      ? row.faults.map((fault) => t(`rowFault.${fault}`)).join(t('listComma'))
                      : t('rowFault.refused')}
                  </span>
                ) : (
                  <span className={s.fine}>
                    <CircleCheck size={14} aria-hidden="true" />
                    {t('import.fine')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className={s.rest} onClick={() => setWhole(true)}>
          {t('import.rest', { count: rows.length - shown.length })}
        </button>
      )}
    </>
  );
}
