import type { BotSentences } from '@lingxi/contract';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '../settings/Bilingual.tsx';
import { FormGroup } from '../settings/SettingsForm.tsx';
import s from './Look.module.css';

const sentences = [
  'handoff',
  'nobody',
  'closed',
  'notUnderstood',
  'closing',
] as const satisfies (keyof BotSentences)[];
/** As the server knows them; what else stands in braces it refuses at its field. */
const always = '{{bot.name}} {{account.name}}';
const inClosed = `${always} {{hours.opensAt}}`;

/** What the bot is called, and what it says besides answers. */
export function WordingFields() {
  const { t } = useTranslation('look');
  return (
    <FormGroup title={t('wording.group')} lead={t('wording.lead')}>
      <Bilingual name={['settings', 'bot', 'name']} label={t('wording.name')} max={30} />
      <Form.Item
        name={['settings', 'bot', 'glyph']}
        label={t('wording.glyph')}
        extra={t('wording.glyphHelp')}
      >
        <Input className={s.glyph} maxLength={16} />
      </Form.Item>
      {sentences.map((key) => (
        <Bilingual
          key={key}
          name={['settings', 'wording', key]}
          label={t(`wording.${key}`)}
          help={t(`wording.${key}Help`, { placeholders: key === 'closed' ? inClosed : always })}
          max={600}
          isLong
        />
      ))}
    </FormGroup>
  );
}
