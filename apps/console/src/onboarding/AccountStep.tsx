import type { Account, Locale } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Segmented from 'antd/es/segmented';
import Select from 'antd/es/select';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { adoptChoices, useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { locales } from '../locales/index.ts';
import { keys } from '../queries.ts';
import { inboxesQuery } from '../settings/queries.ts';
import { RefusalNote } from '../settings/RefusalNote.tsx';
import { showRefusalIn } from '../settings/refused-field.ts';
import { timezoneOptions } from '../settings/timezones.ts';
import { firstNames, inLocale } from './first-names.ts';
import type { StepProps } from './OpenStep.tsx';
import { useUpdateOnboarding } from './queries.ts';
import { StepFrame } from './StepFrame.tsx';

type Values = Pick<Account, 'name' | 'locale' | 'timezone'>;

export function AccountStep(step: StepProps) {
  const { t } = useTranslation(['onboarding', 'settings', 'frame']);
  const cache = useQueryClient();
  const me = useMe();
  const { account, agent } = me;
  const [form] = Form.useForm<Values>();
  const formId = useId();
  const update = useUpdateOnboarding();
  const zones = useMemo(() => timezoneOptions(account.timezone, new Date()), [account.timezone]);
  const save = useMutation({
    mutationFn: async (values: Values) => {
      await client.call('accounts.update', { body: values });
      if (values.locale !== account.locale) await speak(values.locale);
      await update.mutateAsync({ confirm: 'account' });
      await cache.invalidateQueries({ queryKey: keys.me });
    },
    onSuccess: step.onNext,
    onError: showRefusalIn(form),
  });
  /** The whole account: its administrator, and what still has the name it began with. */
  const speak = async (locale: Locale) => {
    const name = inLocale('owner', agent.name, locale);
    await adoptChoices(await client.call('agents.updateMe', { body: { locale, name } }));
    for (const inbox of await cache.fetchQuery(inboxesQuery)) {
      const newName = inLocale('inbox', inbox.name, locale);
      if (newName === inbox.name) continue;
      await client.call('inboxes.update', { params: { id: inbox.id }, body: { name: newName } });
    }
    await cache.invalidateQueries({ queryKey: keys.inboxes });
  };
  return (
    <StepFrame
      name="account"
      step={step}
      save={{ label: t(step.isDone ? 'save' : 'saveNext'), isSaving: save.isPending, form: formId }}
    >
      <Form<Values>
        id={formId}
        // Several steps are on the page at once: their fields' ids must differ.
        name={formId}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: account.name, locale: account.locale, timezone: account.timezone }}
        scrollToFirstError={{ focus: true }}
        onValuesChange={({ locale }: Partial<Values>) => {
          save.reset();
          if (!locale) return;
          form.setFieldValue('name', inLocale('account', form.getFieldValue('name'), locale));
        }}
        onFinish={(values) =>
          !save.isPending && save.mutate({ ...values, name: values.name.trim() })
        }
      >
        <Form.Item
          name="name"
          label={t('settings:account.name')}
          extra={t('account.nameHelp')}
          rules={[{ required: true, whitespace: true, message: t('settings:reason.tooShort') }]}
        >
          <Input maxLength={120} autoComplete="organization" placeholder={firstNames.zh.account} />
        </Form.Item>
        <Form.Item name="locale" label={t('account.locale')} extra={t('account.localeHelp')}>
          <Segmented
            aria-label={t('account.locale')}
            options={locales.map((value) => ({ value, label: t(`frame:language.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="timezone"
          label={t('settings:account.timezone')}
          extra={t('settings:account.timezoneHelp')}
        >
          <Select showSearch options={zones} />
        </Form.Item>
        <RefusalNote error={save.error} form={form} />
      </Form>
    </StepFrame>
  );
}
