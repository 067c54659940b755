import Form from 'antd/es/form';
import Select from 'antd/es/select';
import { useTranslation } from 'react-i18next';
import { isOrigin } from './is-origin.ts';

/** Sites that may show the widget, written one after the other. */
export function OriginsField() {
  const { t } = useTranslation('settings');
  return (
    <Form.Item
      name={['settings', 'allowedOrigins']}
      label={t('inbox.origins')}
      extra={t('inbox.originsHelp')}
      rules={[
        {
          validator: (_, value: string[] = []) => {
            const wrong = value.find((one) => !isOrigin(one));
            return wrong === undefined
              ? Promise.resolve()
              : Promise.reject(new Error(t('inbox.originWrong', { origin: wrong })));
          },
        },
      ]}
    >
      <Select
        mode="tags"
        open={false}
        suffixIcon={null}
        tokenSeparators={[',', ' ', '\n', '，']}
        placeholder="https://shop.example"
      />
    </Form.Item>
  );
}
