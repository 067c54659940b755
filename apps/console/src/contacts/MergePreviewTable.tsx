import type { MergeChoices, MergePreview } from '@lingxi/contract';
import { ArrowRightLeft, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import s from './MergeDialog.module.css';
import { maskEmail, maskPhone } from './mask.ts';

type Field = MergePreview['fields'][number];

const moving = ['conversations', 'orders', 'events', 'notes', 'identities'] as const;

/** Side by side: each value can be chosen, and below it what moves over. */
export function MergePreviewTable(props: {
  preview: MergePreview;
  choices: MergeChoices;
  onChoose: (choices: MergeChoices) => void;
  onOther: () => void;
}) {
  const { t } = useTranslation(['contact-pages', 'contacts', 'frame']);
  const { preview, choices, onChoose, onOther } = props;
  const { into, from, moves, closes } = preview;
  const shown = ({ field, ...both }: Field, value: string | null) => {
    if (value === null || value === '') return t('merge.empty');
    const mask = field === 'phone' ? maskPhone : field === 'email' ? maskEmail : undefined;
    if (mask) {
      // Two that look alike behind the stars could not be chosen between.
      const isTold = both.into !== both.from && mask(both.into ?? '') === mask(both.from ?? '');
      return isTold ? value : mask(value);
    }
    if (field === 'tier') return t(`frame:tier.${value as 'vip'}`);
    if (field === 'locale') return t(`frame:language.${value as 'zh'}`);
    return value;
  };
  const labels = {
    name: t('contacts:name'),
    email: t('contacts:email'),
    phone: t('contacts:phone'),
    tier: t('contacts:tier'),
    locale: t('contacts:language'),
  };
  const moved = moving.flatMap((what) =>
    moves[what] > 0 ? t(`merge.${what}`, { count: moves[what] }) : [],
  );
  return (
    <>
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">{t('merge.field')}</th>
            <th scope="col">
              {t('merge.into')}
              <b>{into.name}</b>
            </th>
            <th scope="col">
              {t('merge.from')}
              <b>{from.name}</b>
              <button type="button" className={s.change} onClick={onOther}>
                <ArrowRightLeft size={12} aria-hidden="true" />
                {t('merge.change')}
              </button>
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.fields.map((row) => (
            <tr key={row.field}>
              <th scope="row">{labels[row.field]}</th>
              {(['into', 'from'] as const).map((side) => {
                const text = shown(row, row[side]);
                const isSame = row.into === row.from;
                return (
                  <td key={side}>
                    {isSame ? (
                      <span>{text}</span>
                    ) : (
                      <label className={s.pick}>
                        <input
                          type="radio"
                          name={`merge-${row.field}`}
                          aria-label={`${labels[row.field]} · ${t('merge.keep', { value: text })}`}
                          checked={(choices[row.field] ?? row.wins) === side}
                          onChange={() => onChoose({ ...choices, [row.field]: side })}
                        />
                        {text}
                      </label>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {preview.attributes.length > 0 && (
        <div className={s.block}>
          <p>{t('merge.attributes')}</p>
          <ul>
            {preview.attributes.map(({ key, ...values }) => (
              <li key={key}>
                {t('merge.attributeLine', {
                  key: t(`contacts:attribute.${key}` as 'contacts:name', { defaultValue: key }),
                  ...values,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={s.block}>
        {t('merge.moves', { list: moved.length > 0 ? moved.join(' · ') : t('merge.empty') })}
      </p>
      {closes.length > 0 && (
        <p className={s.warning}>
          <TriangleAlert size={15} aria-hidden="true" />
          {t('merge.closes', { numbers: closes.map((c) => `#${c.number}`).join(' ') })}
        </p>
      )}
      {into.isIdentified && from.isIdentified && (
        <p className={s.warning}>
          <TriangleAlert size={15} aria-hidden="true" />
          {t('merge.bothIdentified')}
        </p>
      )}
    </>
  );
}
