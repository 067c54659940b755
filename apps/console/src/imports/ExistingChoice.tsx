import type { ImportKind } from '@lingxi/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import s from './Preview.module.css';

const choices = ['skip', 'replace'] as const;

/** Native radios: what becomes of rows that are there already. */
export function ExistingChoice(props: {
  kind: ImportKind;
  value: 'skip' | 'replace';
  count: number;
  onChange: (value: 'skip' | 'replace') => void;
}) {
  const { t } = useTranslation('imports');
  const name = useId();
  return (
    <fieldset className={s.choice}>
      <legend>{t('existing.legend')}</legend>
      {choices.map((choice) => (
        <label key={choice} className={s.radio}>
          <input
            type="radio"
            name={name}
            checked={props.value === choice}
            onChange={() => props.onChange(choice)}
          />
          <span>{t(`existing.${choice}`)}</span>
        </label>
      ))}
      <p className={s.help}>{t(`existing.known.${props.kind}`)}</p>
    </fieldset>
  );
}
