import Form from 'antd/es/form';
import Input from 'antd/es/input';
import TextArea from 'antd/es/input/TextArea';
import { useTranslation } from 'react-i18next';
import s from './Fields.module.css';

const languages = ['zh', 'en'] as const;

/** The same text in both languages; visitors see theirs, or Chinese where it is missing. */
export function Bilingual(props: {
  name: string[];
  label: string;
  help?: string;
  max: number;
  isLong?: boolean;
}) {
  const { t } = useTranslation('settings');
  const { name, label, help, max, isLong } = props;
  return (
    <fieldset className={s.bilingual}>
      <legend className={s.legend}>{label}</legend>
      <div className={s.pair}>
        {languages.map((language) => {
          const what = t('bilingual', { label, language: t(`language.${language}`) });
          const lang = language === 'zh' ? 'zh-CN' : 'en';
          return (
            <div key={language} className={s.half}>
              <span className={s.language} aria-hidden="true">
                {t(`language.${language}`)}
              </span>
              <Form.Item name={[...name, language]}>
                {isLong ? (
                  <TextArea
                    aria-label={what}
                    lang={lang}
                    maxLength={max}
                    autoSize={{ minRows: 3, maxRows: 8 }}
                  />
                ) : (
                  <Input aria-label={what} lang={lang} maxLength={max} />
                )}
              </Form.Item>
            </div>
          );
        })}
      </div>
      {help !== undefined && <p className={s.help}>{help}</p>}
    </fieldset>
  );
}
