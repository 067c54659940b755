import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Segmented from 'antd/es/segmented';
import { useTranslation } from 'react-i18next';
import { HoursField } from '../hours/HoursField.tsx';

const choices = ['leave_message', 'queue'] as const;

/** When people are there, and what a contact hears who asks for one while they are not. */
export function ServiceHours({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useTranslation(['hours', 'settings']);
  const form = Form.useFormInstance();
  const hoursId = Form.useWatch(['settings', 'hoursId'], { form, preserve: true });
  return (
    <>
      <HoursField
        name={['settings', 'hoursId']}
        help={t('field.inboxHelp')}
        none={t('field.inboxNone')}
      />
      <Form.Item
        name={['settings', 'outOfHours']}
        label={t('outOfHours.label')}
        extra={t('outOfHours.help')}
      >
        <Segmented
          aria-label={t('outOfHours.label')}
          disabled={isReadOnly}
          options={choices.map((value) => ({ value, label: t(`outOfHours.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name={['settings', 'hours']}
        label={t('settings:inbox.hours')}
        extra={t('settings:inbox.hoursHelp')}
        hidden={Boolean(hoursId)}
      >
        <Input maxLength={60} placeholder="9:00–22:00" />
      </Form.Item>
    </>
  );
}
