import type { Agent, Team } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { HoursField } from '../hours/HoursField.tsx';
import { keys } from '../queries.ts';
import { showToast } from '../ui/toast.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { busy } from './busy.ts';
import d from './Dialog.module.css';
import s from './Drawer.module.css';
import { isSame } from './is-same.ts';
import { LeaveGuard, useFreeToLeave } from './LeaveGuard.tsx';
import { MemberPicker } from './MemberPicker.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { showRefusalIn } from './refused-field.ts';

interface Values {
  name: string;
  agentIds: Agent['id'][];
  hoursId: Team['hoursId'];
  leadIds: Agent['id'][];
}

/** `team`: null for one that is being made. */
export function TeamDrawer(props: { team: Team | null; agents: Agent[]; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'frame', 'hours']);
  useReturnFocus();
  const { team, agents, onClose } = props;
  const cache = useQueryClient();
  const [form] = Form.useForm<Values>();
  const formId = useId();
  const [initial] = useState<Values>(() => ({
    name: team?.name ?? '',
    agentIds: team?.agentIds ?? [],
    hoursId: team?.hoursId ?? null,
    leadIds: team?.leadIds ?? [],
  }));
  const [isDirty, setDirty] = useState(false);
  const free = useFreeToLeave();
  const showRefusal = showRefusalIn(form);
  const save = useMutation({
    mutationFn: (values: Values) => {
      // Whoever was taken out of the team no longer answers for it.
      const leadIds = values.leadIds.filter((id) => values.agentIds.includes(id));
      const body = { ...values, leadIds };
      return team
        ? client.call('teams.update', { params: { id: team.id }, body })
        : client.call('teams.create', { body });
    },
    onSuccess: ({ name }) => {
      for (const queryKey of [keys.teams, keys.agents, keys.me]) {
        void cache.invalidateQueries({ queryKey });
      }
      showToast({ text: t(team ? 'teams.saved' : 'teams.created', { name }) });
      free.current = true;
      onClose();
    },
    onError: showRefusal,
  });
  return (
    <Drawer
      open
      size={440}
      title={team ? t('teams.edit') : t('teams.create')}
      styles={{ wrapper: { maxWidth: '100vw' }, footer: { padding: '11px 24px' } }}
      onClose={onClose}
      footer={
        <div className={s.footer}>
          <Button onClick={onClose}>{t('frame:cancel')}</Button>
          <Button type="primary" htmlType="submit" form={formId} loading={busy(save.isPending)}>
            {t(team ? 'save.save' : 'teams.submit')}
          </Button>
        </div>
      }
    >
      <Form<Values>
        id={formId}
        form={form}
        className={d.form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        initialValues={initial}
        onValuesChange={(_, values) => setDirty(!isSame(values, initial))}
        onFinish={(values) => !save.isPending && save.mutate(values)}
      >
        <Form.Item
          name="name"
          label={t('teams.field.name')}
          rules={[{ required: true, whitespace: true, message: t('reason.tooShort') }]}
        >
          <Input maxLength={120} autoFocus={team === null} />
        </Form.Item>
        <Form.Item
          name="agentIds"
          label={t('teams.field.members')}
          extra={t('teams.field.membersHelp')}
        >
          <MemberPicker agents={agents} label={t('teams.field.members')} />
        </Form.Item>
        <Form.Item noStyle shouldUpdate={(a: Values, b: Values) => a.agentIds !== b.agentIds}>
          {({ getFieldValue }) => (
            <Form.Item
              name="leadIds"
              label={t('teams.field.leads')}
              extra={t('teams.field.leadsHelp')}
            >
              <Select
                mode="multiple"
                optionFilterProp="label"
                options={agents
                  .filter((a) => (getFieldValue('agentIds') as Agent['id'][]).includes(a.id))
                  .map((a) => ({ value: a.id, label: a.name }))}
              />
            </Form.Item>
          )}
        </Form.Item>
        <HoursField
          name="hoursId"
          help={t('hours:field.teamHelp')}
          none={t('hours:field.teamNone')}
        />
        <RefusalNote error={save.error} form={form} />
      </Form>
      <LeaveGuard isDirty={isDirty} free={free} isDrawer />
    </Drawer>
  );
}
