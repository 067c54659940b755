import type { Account } from '@lingxi/contract';
import { useQueryClient } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Segmented from 'antd/es/segmented';
import Select from 'antd/es/select';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { locales } from '../locales/index.ts';
import { keys } from '../queries.ts';
import { absoluteTime } from '../ui/time.ts';
import { DemoTraffic } from './DemoTraffic.tsx';
import { Facts } from './Facts.tsx';
import { ReadOnlyNote, Section } from './Section.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { timezoneOptions } from './timezones.ts';

type Values = Pick<Account, 'name' | 'locale' | 'timezone'>;

export default function AccountSettings() {
  const { t } = useTranslation(['settings', 'frame']);
  const cache = useQueryClient();
  const { account } = useMe();
  const mayUpdate = useMay('account:update');
  const { name, locale, timezone } = account;
  const initial = useMemo(() => ({ name, locale, timezone }), [name, locale, timezone]);
  const zones = useMemo(() => timezoneOptions(timezone, new Date()), [timezone]);
  const save = async (body: Values) => {
    await client.call('accounts.update', { body });
    await cache.invalidateQueries({ queryKey: keys.me });
  };
  return (
    <Section name="account">
      <SettingsForm<Values> initial={initial} isReadOnly={!mayUpdate} onSave={save}>
        {!mayUpdate && <ReadOnlyNote>{t('readOnly.admin')}</ReadOnlyNote>}
        <Form.Item
          name="name"
          label={t('account.name')}
          extra={t('account.nameHelp')}
          rules={[{ required: true, whitespace: true, message: t('reason.tooShort') }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="locale" label={t('account.locale')} extra={t('account.localeHelp')}>
          <Segmented
            aria-label={t('account.locale')}
            disabled={!mayUpdate}
            options={locales.map((value) => ({ value, label: t(`frame:language.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="timezone" label={t('account.timezone')} extra={t('account.timezoneHelp')}>
          <Select showSearch options={zones} />
        </Form.Item>
        {account.isDemo && mayUpdate && <DemoTraffic />}
        <Facts
          facts={[
            [t('account.id'), account.id],
            [t('account.created'), absoluteTime(account.createdAt)],
            ...(account.isDemo ? [[t('account.kind'), t('account.demo')] as const] : []),
          ]}
        />
      </SettingsForm>
    </Section>
  );
}
