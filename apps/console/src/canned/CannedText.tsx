import type { CannedVariable } from '@lingxi/contract';
import TextArea, { type TextAreaRef } from 'antd/es/input/TextArea';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import s from './Canned.module.css';
import { variables } from './variables.ts';

/** The text, and below it what can be filled in: a press puts it where the cursor stands. */
export function CannedText(props: {
  /** From the form. */
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
  isReadOnly: boolean;
}) {
  const { t } = useTranslation('service');
  const { id, value = '', onChange, isReadOnly } = props;
  const area = useRef<TextAreaRef>(null);
  const insert = (variable: CannedVariable) => {
    const box = area.current?.resizableTextArea?.textArea;
    const start = box?.selectionStart ?? value.length;
    const end = box?.selectionEnd ?? value.length;
    const text = `{{${variable}}}`;
    onChange?.(value.slice(0, start) + text + value.slice(end));
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(start + text.length, start + text.length);
    });
  };
  return (
    <>
      <TextArea
        ref={area}
        id={id}
        value={value}
        maxLength={4000}
        autoSize={{ minRows: 4, maxRows: 12 }}
        onChange={(e) => onChange?.(e.target.value)}
      />
      {!isReadOnly && (
        <fieldset className={s.chips} aria-label={t('canned.variables')}>
          {variables.map((variable) => (
            <button
              key={variable}
              type="button"
              className={s.chip}
              title={`{{${variable}}}`}
              // The text box keeps its cursor.
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => insert(variable)}
            >
              {t(`canned.variable.${variable.replace('.', '_') as 'contact_name'}`)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
