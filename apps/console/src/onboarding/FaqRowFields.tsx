import Input from 'antd/es/input';
import TextArea from 'antd/es/input/TextArea';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaqRow, RowFault } from './faq-rows.ts';
import s from './KnowledgeStep.module.css';

export function FaqRowFields(props: {
  number: number;
  row: FaqRow;
  fault: RowFault | undefined;
  onChange: (part: Partial<FaqRow>) => void;
}) {
  const { t } = useTranslation('onboarding');
  const { number, row, fault, onChange } = props;
  const id = useId();
  const example = t(`knowledge.example.${((number - 1) % 5) as 0}`);
  return (
    <li className={s.row}>
      <span className={s.number} aria-hidden="true">
        {number}
      </span>
      <div className={s.field}>
        <Input
          aria-label={t('knowledge.question', { number })}
          aria-invalid={fault?.question !== undefined}
          aria-describedby={fault?.question === undefined ? undefined : `${id}-question`}
          status={fault?.question === undefined ? '' : 'error'}
          maxLength={200}
          placeholder={example}
          value={row.question}
          onChange={(e) => onChange({ question: e.target.value })}
        />
        {fault?.question !== undefined && (
          <p id={`${id}-question`} className={s.fault} role="alert">
            {fault.question}
          </p>
        )}
      </div>
      <div className={s.field}>
        <TextArea
          aria-label={t('knowledge.answer', { number })}
          aria-invalid={fault?.answer !== undefined}
          aria-describedby={fault?.answer === undefined ? undefined : `${id}-answer`}
          status={fault?.answer === undefined ? '' : 'error'}
          autoSize={{ minRows: 1, maxRows: 5 }}
          maxLength={4000}
          placeholder={t('knowledge.answerHint')}
          value={row.answer}
          onChange={(e) => onChange({ answer: e.target.value })}
        />
        {fault?.answer !== undefined && (
          <p id={`${id}-answer`} className={s.fault} role="alert">
            {fault.answer}
          </p>
        )}
      </div>
    </li>
  );
}
