import type { InboxSettings } from '@lingxi/contract';
import Segmented from 'antd/es/segmented';
import { useTranslation } from 'react-i18next';
import s from './Fields.module.css';

type PreChatField = InboxSettings['preChatFields'][number];

const fieldKeys = ['name', 'email', 'phone', 'topic'] as const satisfies PreChatField['key'][];
const answers = ['off', 'optional', 'required'] as const;

/** A form control: which of the four questions are asked before the first message. */
export function PreChatFields(props: {
  label: string;
  isReadOnly: boolean;
  value?: PreChatField[];
  onChange?: (fields: PreChatField[]) => void;
}) {
  const { t } = useTranslation('settings');
  const { label, isReadOnly, value = [], onChange } = props;
  const answerOf = (key: PreChatField['key']) => {
    const field = value.find((f) => f.key === key);
    return field ? (field.isRequired ? 'required' : 'optional') : 'off';
  };
  const set = (key: PreChatField['key'], answer: (typeof answers)[number]) =>
    onChange?.(
      fieldKeys.flatMap((k) => {
        const next = k === key ? answer : answerOf(k);
        return next === 'off' ? [] : [{ key: k, isRequired: next === 'required' }];
      }),
    );
  return (
    <fieldset className={s.rows} aria-label={label}>
      {fieldKeys.map((key) => (
        <div key={key} className={s.row}>
          <span>{t(`preChat.${key}`)}</span>
          <Segmented<(typeof answers)[number]>
            size="small"
            disabled={isReadOnly}
            aria-label={t(`preChat.${key}`)}
            value={answerOf(key)}
            options={answers.map((answer) => ({ value: answer, label: t(`preChat.${answer}`) }))}
            onChange={(answer) => set(key, answer)}
          />
        </div>
      ))}
    </fieldset>
  );
}
