import type { SurveySettings } from '@lingxi/contract';
import Form from 'antd/es/form';
import Select from 'antd/es/select';
import { useTranslation } from 'react-i18next';
import { Bilingual } from './Bilingual.tsx';
import { FormGroup } from './SettingsForm.tsx';
import { SwitchField } from './SwitchField.tsx';

const times: readonly SurveySettings['when'][] = ['both', 'agent', 'bot', 'off'];

/** When the contact is asked for a rating, and with what words. */
export function SurveyFields() {
  const { t } = useTranslation('service');
  const form = Form.useFormInstance();
  const when = Form.useWatch(['settings', 'survey', 'when'], { form, preserve: true });
  return (
    <FormGroup title={t('survey.group')}>
      <Form.Item
        name={['settings', 'survey', 'when']}
        label={t('survey.when')}
        extra={t('survey.whenHelp')}
      >
        <Select options={times.map((value) => ({ value, label: t(`survey.times.${value}`) }))} />
      </Form.Item>
      <div hidden={when === 'off'}>
        <Bilingual
          name={['settings', 'survey', 'question']}
          label={t('survey.question')}
          help={t('survey.questionHelp', { name: t('survey.questionName') })}
          max={120}
        />
        <SwitchField
          name={['settings', 'survey', 'hasComment']}
          label={t('survey.comment')}
          help={t('survey.commentHelp')}
        />
      </div>
    </FormGroup>
  );
}
