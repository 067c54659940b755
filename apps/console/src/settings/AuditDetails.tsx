import type { AuditEntry } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import a from './AuditSettings.module.css';
import { isChangedName } from './audit-sentence.ts';

/** All that was written down with an act: names where the ids are known, the rest as it is. */
export function AuditDetails(props: { entry: AuditEntry; nameOf: (id: string) => string }) {
  const { t } = useTranslation('settings');
  const { entry, nameOf } = props;
  const worded = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(worded).join(t('listComma')) || '—';
    if (value === null || value === '') return '—';
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
    return typeof value === 'object' ? JSON.stringify(value) : nameOf(String(value));
  };
  const rows = [
    [t('audit.action'), entry.action],
    ...Object.entries(entry.details).map(([key, value]) => [
      isChangedName(key)
        ? t(`audit.changed.${key}`)
        : t(`audit.detail.${key as 'ip'}`, { defaultValue: key }),
      worded(value),
    ]),
    ...(entry.subject.id === null ? [] : [[t('audit.subjectId'), entry.subject.id]]),
  ];
  return (
    <details className={a.details}>
      <summary>{t('audit.details')}</summary>
      <dl>
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
