import Button from 'antd/es/button';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import { ArrowUp, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.tsx';
import s from './Fields.module.css';

const most = 6;
const languages = ['zh', 'en'] as const;

/** Buttons offered before the first question. */
export function QuickReplies() {
  const { t } = useTranslation('settings');
  return (
    <Form.List name={['settings', 'quickReplies']}>
      {(fields, { add, remove, move }) => (
        <div className={s.list}>
          {fields.map(({ key, name }, at) => (
            <div key={key} className={s.item}>
              {languages.map((language) => (
                <Form.Item
                  key={language}
                  name={[name, language]}
                  rules={
                    language === 'zh'
                      ? [{ required: true, whitespace: true, message: t('reason.tooShort') }]
                      : []
                  }
                >
                  <Input
                    aria-label={t('quickReply.label', {
                      number: at + 1,
                      language: t(`language.${language}`),
                    })}
                    placeholder={t(`language.${language}`)}
                    lang={language === 'zh' ? 'zh-CN' : 'en'}
                    maxLength={80}
                  />
                </Form.Item>
              ))}
              <IconButton
                label={t('quickReply.up', { number: at + 1 })}
                icon={<ArrowUp />}
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              />
              <IconButton
                label={t('quickReply.remove', { number: at + 1 })}
                icon={<X />}
                onClick={() => remove(at)}
              />
            </div>
          ))}
          {fields.length < most && (
            <Button type="dashed" icon={<Plus size={15} />} onClick={() => add({ zh: '', en: '' })}>
              {t('quickReply.add')}
            </Button>
          )}
        </div>
      )}
    </Form.List>
  );
}
