import type { Role } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { LinkToSend } from '../settings/LinkToSend.tsx';
import { RefusalNote } from '../settings/RefusalNote.tsx';
import { grantableRoles } from '../settings/ranks.ts';
import { showRefusalIn } from '../settings/refused-field.ts';
import { useAgentVerbs } from '../settings/use-agent-verbs.ts';
import s from './InviteStep.module.css';
import type { StepProps } from './OpenStep.tsx';
import { useRefreshOnboarding } from './queries.ts';
import { StepFrame } from './StepFrame.tsx';

interface Values {
  name: string;
  email: string;
  role: Role;
}

/** A link to send over any channel: no mail server is needed. */
export function InviteStep(step: StepProps) {
  const { t } = useTranslation(['onboarding', 'settings', 'agents']);
  const { agent, account } = useMe();
  const verbs = useAgentVerbs();
  const refresh = useRefreshOnboarding();
  const [form] = Form.useForm<Values>();
  const formId = useId();
  const { members, joined } = step.state.facts;
  const invite = useMutation({
    mutationFn: async (values: Values) => {
      const made = await verbs.invite({ ...values, teamIds: [], locale: account.locale });
      await refresh();
      return made;
    },
    onSuccess: () => form.resetFields(),
    onError: showRefusalIn(form),
  });
  return (
    <StepFrame
      name="invite"
      step={step}
      save={{ label: t('invite.make'), isSaving: invite.isPending, form: formId }}
      aside={
        <ButtonLink type="text" to="/settings/agents">
          {t('invite.members')}
        </ButtonLink>
      }
    >
      <p className={s.count}>{t('invite.count', { count: members, joined })}</p>
      {invite.data && (
        <div className={s.made}>
          <p className={s.title} role="status">
            {t('settings:invite.done', { name: invite.data.agent.name })}
          </p>
          <p className={s.text}>{t('settings:invite.send')}</p>
          <LinkToSend link={invite.data.link} locale={invite.data.agent.locale} />
          <Button type="text" size="small" onClick={() => invite.reset()}>
            {t('invite.another')}
          </Button>
        </div>
      )}
      <Form<Values>
        id={formId}
        // Several steps are on the page at once: their fields' ids must differ.
        name={formId}
        form={form}
        className={s.form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ role: 'agent' }}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) =>
          !invite.isPending &&
          invite.mutate({ ...values, name: values.name.trim(), email: values.email.trim() })
        }
      >
        <Form.Item
          name="name"
          label={t('settings:agents.field.name')}
          rules={[{ required: true, whitespace: true, message: t('settings:reason.tooShort') }]}
        >
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="email"
          label={t('settings:invite.email')}
          validateTrigger="onBlur"
          rules={[{ required: true, type: 'email', message: t('settings:invite.emailWrong') }]}
        >
          <Input type="email" maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="role" label={t('settings:agents.field.role')}>
          <Select
            options={grantableRoles(agent.role).map((role) => ({
              value: role,
              label: t(`agents:role.${role}`),
            }))}
          />
        </Form.Item>
        <RefusalNote error={invite.error} form={form} />
      </Form>
    </StepFrame>
  );
}
