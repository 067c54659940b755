import type { ImportJob, ImportKind } from '@lingxi/contract';
import Select from 'antd/es/select';
import { useTranslation } from 'react-i18next';
import { attributePrefix, fieldKey } from './field-key.ts';
import { importFields } from './kinds.ts';
import s from './MappingTable.module.css';

const lists: readonly string[] = ['similarQuestions', 'tags'];

/** Each column of the file, what stands in it, and what it is read as. */
export function MappingTable(props: {
  kind: ImportKind;
  columns: ImportJob['columns'];
  mapping: readonly (string | null)[];
  onChange: (mapping: (string | null)[]) => void;
}) {
  const { t } = useTranslation('imports');
  const { kind, columns, mapping } = props;
  const choose = (at: number, field: string | null) =>
    props.onChange(
      mapping.map((old, i) => {
        if (i === at) return field;
        // A field that was another column's leaves it, unless it takes several.
        return old === field && field !== null && !lists.includes(field) ? null : old;
      }),
    );
  const optionsOf = (column: string, chosen: string | null) => {
    const fields = importFields[kind].map((field) => ({
      value: field as string,
      label: t(fieldKey(kind, field)),
    }));
    const name = chosen?.startsWith(attributePrefix)
      ? chosen.slice(attributePrefix.length)
      : column.trim().slice(0, 64);
    const own = { value: `${attributePrefix}${name}`, label: t('mapping.attribute', { name }) };
    return [
      { value: '', label: t('mapping.ignore') },
      ...fields,
      ...(kind === 'contacts' && name !== '' ? [own] : []),
    ];
  };
  return (
    <table className={s.table}>
      <caption className="only-read-aloud">{t('mapping.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('mapping.column')}</th>
          <th scope="col">{t('mapping.field')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file have no other identity
          <tr key={i}>
            <th scope="row" className={s.column}>
              <span className={s.name}>{column.name || t('mapping.nameless', { n: i + 1 })}</span>
              <span className={s.samples}>{column.samples.slice(0, 3).join(' · ') || '—'}</span>
            </th>
            <td className={s.field}>
              <Select
                aria-label={t('mapping.choose', { column: column.name || String(i + 1) })}
                value={mapping[i] ?? ''}
                data-ignored={mapping[i] === null || undefined}
                options={optionsOf(column.name, mapping[i] ?? null)}
                popupMatchSelectWidth={false}
                onChange={(value: string) => choose(i, value === '' ? null : value)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
