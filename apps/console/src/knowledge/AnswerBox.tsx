import TextArea from 'antd/es/input/TextArea';
import Segmented from 'antd/es/segmented';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaqDraft } from './draft.ts';
import s from './FaqEditor.module.css';
import { limits } from './limits.ts';

type Language = keyof FaqDraft['answers'];
const languages: Language[] = ['zh', 'en'];

/** One box, a language at a time; the footer says what the other one gets. */
export function AnswerBox(props: {
  answers: FaqDraft['answers'];
  error: string | undefined;
  isReadOnly: boolean;
  onChange: (answers: FaqDraft['answers']) => void;
}) {
  const { t } = useTranslation('knowledge');
  const { answers, error, isReadOnly, onChange } = props;
  const id = useId();
  const isBlank = (l: Language) => answers[l].trim() === '';
  const [language, setLanguage] = useState<Language>(isBlank('zh') && !isBlank('en') ? 'en' : 'zh');
  const note =
    isBlank('zh') && isBlank('en')
      ? t('answer.noneYet')
      : isBlank('en')
        ? t('answer.noEn')
        : isBlank('zh')
          ? t('answer.noZh')
          : t('answer.both');
  return (
    <div className={s.field}>
      <label className={s.label} htmlFor={id}>
        {t('field.answer')}
      </label>
      <div className={s.answer} data-invalid={error !== undefined || undefined}>
        <div className={s.answerHead}>
          <Segmented
            size="small"
            aria-label={t('answer.language')}
            value={language}
            options={languages.map((value) => ({
              value,
              label: isBlank(value)
                ? t('answer.unwritten', { language: t(`answer.${value}`) })
                : t(`answer.${value}`),
            }))}
            onChange={setLanguage}
          />
          <span className={s.counter}>
            {answers[language].length.toLocaleString()} / {limits.answerCharacters.toLocaleString()}
          </span>
        </div>
        <TextArea
          key={language}
          id={id}
          className={s.textarea}
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          variant="borderless"
          autoSize={{ minRows: 4, maxRows: 16 }}
          placeholder={t(`answer.hint.${language}`)}
          maxLength={limits.answerCharacters}
          readOnly={isReadOnly}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? `${id}-note` : `${id}-error`}
          value={answers[language]}
          onChange={(e) => onChange({ ...answers, [language]: e.target.value })}
        />
        <p id={`${id}-note`} className={s.answerFoot}>
          {note}
        </p>
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className={s.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
