import type { ImportJob } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { attributePrefix, fieldKey } from './field-key.ts';
import s from './SampleTable.module.css';

/** The first rows as they would be read. */
export function SampleTable({ job }: { job: ImportJob }) {
  const { t } = useTranslation('imports');
  const fields = [...new Set(job.mapping.filter((field) => field !== null))];
  if (fields.length === 0) return <p className={s.none}>{t('preview.nothing')}</p>;
  return (
    <div className={s.box}>
      <table className={s.table}>
        <caption className={s.caption}>{t('preview.first', { count: job.samples.length })}</caption>
        <thead>
          <tr>
            <th scope="col" className={s.row}>
              {t('row')}
            </th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {field.startsWith(attributePrefix)
                  ? field.slice(attributePrefix.length)
                  : t(fieldKey(job.kind, field))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {job.samples.map(({ row, values }) => (
            <tr key={row}>
              <td className={s.row}>{row}</td>
              {fields.map((field) => (
                <td key={field}>
                  <span className={s.clip}>{values[field] || '—'}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
