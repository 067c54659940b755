import { useQuery } from '@tanstack/react-query';
import Select from 'antd/es/select';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerBox } from './AnswerBox.tsx';
import type { FaqDraft } from './draft.ts';
import s from './FaqEditor.module.css';
import type { Fault, FaultField } from './faults.ts';
import { QuestionField } from './QuestionField.tsx';
import { categoriesQuery } from './queries.ts';
import { SimilarQuestions } from './SimilarQuestions.tsx';
import type { FaqForm } from './use-faq-form.ts';

export function FaqFields(props: {
  form: FaqForm;
  fault: Fault | null;
  isReadOnly: boolean;
  onChange: (part: Partial<FaqDraft>) => void;
}) {
  const { t } = useTranslation('knowledge');
  const { form, fault, isReadOnly, onChange } = props;
  const { draft, base } = form;
  const { data: categories = [] } = useQuery(categoriesQuery);
  const categoryField = useId();
  const errorOf = (field: FaultField) => (fault?.field === field ? t(fault.why) : undefined);
  return (
    <div className={s.fields}>
      {isReadOnly && <p className={s.readOnly}>{t('editor.readOnly')}</p>}
      <QuestionField
        label={t('field.question')}
        hint={t('field.questionHint')}
        value={draft.question}
        error={errorOf('question')}
        isReadOnly={isReadOnly}
        isFocused={base.question === ''}
        onChange={(question) => onChange({ question })}
      />
      <QuestionField
        label={t('field.questionEn')}
        hint={t('field.questionEnHint')}
        lang="en"
        value={draft.questionEn}
        error={errorOf('questionEn')}
        isReadOnly={isReadOnly}
        onChange={(questionEn) => onChange({ questionEn })}
      />
      <SimilarQuestions
        draft={draft}
        saved={base.similarQuestions}
        error={errorOf('similar')}
        isReadOnly={isReadOnly}
        onChange={(similarQuestions) => onChange({ similarQuestions })}
      />
      <AnswerBox
        answers={draft.answers}
        error={errorOf('answers')}
        isReadOnly={isReadOnly}
        onChange={(answers) => onChange({ answers })}
      />
      <div className={s.field}>
        <label className={s.label} htmlFor={categoryField}>
          {t('field.category')}
        </label>
        <Select
          id={categoryField}
          className={s.category}
          disabled={isReadOnly}
          allowClear
          placeholder={t('editor.noCategory')}
          status={errorOf('category') ? 'error' : undefined}
          value={draft.categoryId}
          options={categories.map((c) => ({ value: c.id, label: c.name }))}
          onChange={(categoryId?: string) => onChange({ categoryId: categoryId ?? null })}
        />
        {errorOf('category') && (
          <p className={s.error} role="alert">
            {errorOf('category')}
          </p>
        )}
      </div>
    </div>
  );
}
