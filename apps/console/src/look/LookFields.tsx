import type { Inbox } from '@lingxi/contract';
import Form from 'antd/es/form';
import InputNumber from 'antd/es/input-number';
import Segmented from 'antd/es/segmented';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '../settings/Bilingual.tsx';
import { FormGroup } from '../settings/SettingsForm.tsx';
import { LogoField } from './LogoField.tsx';
import s from './Look.module.css';

const themes = ['auto', 'light', 'dark'] as const;
const shapes = ['circle', 'pill'] as const;
const offsets = ['offsetX', 'offsetY'] as const;

/** The rest of how the widget looks, beside its colour and its side. */
export function LookFields({ inbox, isReadOnly }: { inbox: Inbox; isReadOnly: boolean }) {
  const { t } = useTranslation('look');
  const form = Form.useFormInstance();
  const shape = Form.useWatch(['settings', 'launcher', 'shape'], { form, preserve: true });
  return (
    <FormGroup title={t('group')}>
      <Bilingual
        name={['settings', 'subtitle']}
        label={t('subtitle')}
        help={t('subtitleHelp')}
        max={60}
      />
      <Form.Item name={['settings', 'logoFileId']} label={t('logo.label')} extra={t('logo.help')}>
        <LogoField inbox={inbox} isReadOnly={isReadOnly} />
      </Form.Item>
      <Form.Item name={['settings', 'theme']} label={t('theme.label')} extra={t('theme.help')}>
        <Segmented
          aria-label={t('theme.label')}
          disabled={isReadOnly}
          options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={['settings', 'launcher', 'shape']} label={t('launcher.shape')}>
        <Segmented
          aria-label={t('launcher.shape')}
          disabled={isReadOnly}
          options={shapes.map((value) => ({ value, label: t(`launcher.${value}`) }))}
        />
      </Form.Item>
      <div hidden={shape !== 'pill'}>
        <Bilingual
          name={['settings', 'launcher', 'label']}
          label={t('launcher.label')}
          help={t('launcher.labelHelp')}
          max={20}
        />
      </div>
      <div className={s.offsets}>
        {offsets.map((axis) => (
          <Form.Item key={axis} name={['settings', 'launcher', axis]} label={t(`launcher.${axis}`)}>
            <InputNumber min={0} max={200} precision={0} suffix={t('launcher.pixels')} />
          </Form.Item>
        ))}
      </div>
    </FormGroup>
  );
}
