import { useMutation, useQueryClient } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Password from 'antd/es/input/Password';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { keys } from '../queries.ts';
import { Facts } from '../settings/Facts.tsx';
import { RefusalNote } from '../settings/RefusalNote.tsx';
import { showRefusalIn } from '../settings/refused-field.ts';
import { firstNames } from './first-names.ts';
import type { StepProps } from './OpenStep.tsx';
import { useRefreshOnboarding } from './queries.ts';
import { StepFrame } from './StepFrame.tsx';

interface Values {
  name: string;
  email: string;
  newPassword: string;
}

const fewestCharacters = 10;

/** The made-up address and password of the first start give way to the person's own. */
export function AdministratorStep(step: StepProps) {
  const { isProvisional } = useMe();
  return isProvisional ? <OwnForm step={step} /> : <Whose step={step} />;
}

function OwnForm({ step }: { step: StepProps }) {
  const { t } = useTranslation(['onboarding', 'settings']);
  const cache = useQueryClient();
  const refresh = useRefreshOnboarding();
  const { agent } = useMe();
  const [form] = Form.useForm<Values>();
  const formId = useId();
  const isNamed = !Object.values(firstNames).some((names) => names.owner === agent.name);
  const save = useMutation({
    mutationFn: async (values: Values) => {
      const body = { ...values, name: values.name.trim(), email: values.email.trim() };
      cache.setQueryData(keys.me, await client.call('agents.updateMe', { body }));
      await refresh();
    },
    onSuccess: step.onNext,
    onError: showRefusalIn(form),
  });
  return (
    <StepFrame
      name="administrator"
      step={step}
      save={{ label: t('saveNext'), isSaving: save.isPending, form: formId }}
    >
      <Form<Values>
        id={formId}
        // Several steps are on the page at once: their fields' ids must differ.
        name={formId}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: isNamed ? agent.name : '' }}
        scrollToFirstError={{ focus: true }}
        onValuesChange={() => save.reset()}
        onFinish={(values) => !save.isPending && save.mutate(values)}
      >
        <Form.Item
          name="name"
          label={t('settings:profile.name')}
          extra={t('settings:profile.nameHelp')}
          rules={[{ required: true, whitespace: true, message: t('settings:reason.tooShort') }]}
        >
          <Input maxLength={120} autoComplete="name" />
        </Form.Item>
        <Form.Item
          name="email"
          label={t('administrator.email')}
          extra={t('administrator.emailHelp', { email: agent.email })}
          validateTrigger="onBlur"
          rules={[{ required: true, type: 'email', message: t('settings:invite.emailWrong') }]}
        >
          <Input type="email" maxLength={200} autoComplete="username" />
        </Form.Item>
        <Form.Item
          name="newPassword"
          label={t('settings:password.new')}
          extra={t('administrator.passwordHelp', { count: fewestCharacters })}
          rules={[
            {
              required: true,
              min: fewestCharacters,
              message: t('settings:password.short', { count: fewestCharacters }),
            },
          ]}
        >
          <Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <RefusalNote error={save.error} form={form} />
      </Form>
    </StepFrame>
  );
}

function Whose({ step }: { step: StepProps }) {
  const { t } = useTranslation(['onboarding', 'settings']);
  const { agent } = useMe();
  const other = step.state.facts.provisionalAgent;
  return (
    <StepFrame
      name="administrator"
      step={step}
      aside={<ButtonLink to="/settings/profile">{t('administrator.toProfile')}</ButtonLink>}
    >
      {other ? (
        <p>{t('administrator.other', { name: other.name })}</p>
      ) : (
        <Facts
          facts={[
            [t('settings:profile.name'), agent.name],
            [t('administrator.email'), agent.email],
            [t('settings:password.title'), t('administrator.own')],
          ]}
        />
      )}
    </StepFrame>
  );
}
