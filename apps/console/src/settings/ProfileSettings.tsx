import { useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Segmented from 'antd/es/segmented';
import { KeyRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoose, useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { usePreference } from '../frame/preferences.ts';
import { locales } from '../locales/index.ts';
import { AvatarField } from '../profile/AvatarField.tsx';
import { NoticeChoices } from '../profile/NoticeChoices.tsx';
import { SessionList } from '../profile/SessionList.tsx';
import { keys } from '../queries.ts';
import { PasswordDialog } from './PasswordDialog.tsx';
import s from './ProfileSettings.module.css';
import { Section } from './Section.tsx';
import { FormGroup, SettingsForm } from './SettingsForm.tsx';

const themes = ['auto', 'light', 'dark'] as const;

/** Language and appearance hold at once; the name waits for the save bar. */
export default function ProfileSettings() {
  const { t } = useTranslation(['settings', 'profile', 'frame']);
  const cache = useQueryClient();
  const { agent } = useMe();
  const choose = useChoose();
  const locale = usePreference('locale');
  const theme = usePreference('theme');
  const [isPasswordOpen, setPasswordOpen] = useState(false);
  const initial = useMemo(() => ({ name: agent.name }), [agent.name]);
  const save = async ({ name }: { name: string }) => {
    const me = await client.call('agents.updateMe', { body: { name: name.trim() } });
    cache.setQueryData(keys.me, me);
  };
  return (
    <Section name="profile">
      <SettingsForm initial={initial} isReadOnly={false} onSave={save}>
        <AvatarField />
        <FormGroup>
          <Form.Item
            name="name"
            label={t('profile.name')}
            extra={t('profile.nameHelp')}
            rules={[{ required: true, whitespace: true, message: t('reason.tooShort') }]}
          >
            <Input maxLength={120} autoComplete="name" />
          </Form.Item>
        </FormGroup>
        <FormGroup title={t('profile.look')} lead={t('profile.lookLead')}>
          <Form.Item label={t('frame:profile.language')}>
            <Segmented
              aria-label={t('frame:profile.language')}
              value={locale}
              options={locales.map((value) => ({ value, label: t(`frame:language.${value}`) }))}
              onChange={(value) => choose({ locale: value })}
            />
          </Form.Item>
          <Form.Item label={t('frame:profile.theme')}>
            <Segmented
              aria-label={t('frame:profile.theme')}
              value={theme}
              options={themes.map((value) => ({ value, label: t(`frame:theme.${value}`) }))}
              onChange={(value) => choose({ theme: value })}
            />
          </Form.Item>
        </FormGroup>
        <FormGroup title={t('profile:notice.title')} lead={t('profile:notice.lead')}>
          <NoticeChoices />
        </FormGroup>
        <FormGroup title={t('password.title')} lead={t('password.lead')}>
          <Button
            className={s.last}
            icon={<KeyRound size={15} />}
            onClick={() => setPasswordOpen(true)}
          >
            {t('password.change')}
          </Button>
        </FormGroup>
        <FormGroup title={t('profile:session.title')} lead={t('profile:session.lead')}>
          <SessionList />
        </FormGroup>
      </SettingsForm>
      {isPasswordOpen && <PasswordDialog onClose={() => setPasswordOpen(false)} />}
    </Section>
  );
}
