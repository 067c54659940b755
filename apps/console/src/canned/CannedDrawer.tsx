import type { CannedResponse, CannedScope } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Drawer from 'antd/es/drawer';
import Form from 'antd/es/form';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { busy } from '../settings/busy.ts';
import d from '../settings/Dialog.module.css';
import s from '../settings/Drawer.module.css';
import { isSame } from '../settings/is-same.ts';
import { LeaveGuard, useFreeToLeave } from '../settings/LeaveGuard.tsx';
import { RefusalNote } from '../settings/RefusalNote.tsx';
import { showRefusalIn } from '../settings/refused-field.ts';
import { ReadOnlyNote } from '../settings/Section.tsx';
import { showToast } from '../ui/toast.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { CannedFields, type CannedValues } from './CannedFields.tsx';
import { useCannedVerbs } from './use-canned-verbs.ts';
import { useMayWrite } from './use-may-write.ts';

/** `canned`: null for one that is being written; scope and category are then the list's. */
export function CannedDrawer(props: {
  canned: CannedResponse | null;
  scope: CannedScope | undefined;
  category: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation(['service', 'settings', 'frame']);
  useReturnFocus();
  const { canned, onClose } = props;
  const { agent } = useMe();
  const mayWrite = useMayWrite();
  const { refresh } = useCannedVerbs();
  const [form] = Form.useForm<CannedValues>();
  const formId = useId();
  const isReadOnly = canned !== null && !mayWrite(canned);
  const [initial] = useState<CannedValues>(() => {
    if (canned) {
      const { scope, teamId, title, shortcut, category, text } = canned;
      return { scope, teamId, title, shortcut, category, text };
    }
    const teamId = agent.teamIds[0] ?? null;
    const { scope = 'personal', category = '' } = props;
    const isMine = mayWrite({ scope, teamId });
    return {
      scope: isMine ? scope : 'personal',
      teamId,
      title: '',
      shortcut: '',
      category,
      text: '',
    };
  });
  const [isDirty, setDirty] = useState(false);
  const free = useFreeToLeave();
  const save = useMutation({
    mutationFn: (values: CannedValues) => {
      const body = { ...values, teamId: values.scope === 'team' ? values.teamId : null };
      return canned
        ? client.call('cannedResponses.update', { params: { id: canned.id }, body })
        : client.call('cannedResponses.create', { body });
    },
    onSuccess: ({ title }) => {
      void refresh();
      showToast({ text: t(canned ? 'canned.saved' : 'canned.created', { title }) });
      free.current = true;
      onClose();
    },
    onError: showRefusalIn(form),
  });
  return (
    <Drawer
      open
      size={520}
      title={t(isReadOnly ? 'canned.view' : canned ? 'canned.edit' : 'canned.create')}
      styles={{ wrapper: { maxWidth: '100vw' }, footer: { padding: '11px 24px' } }}
      onClose={onClose}
      footer={
        <div className={s.footer}>
          <Button onClick={onClose}>{t(isReadOnly ? 'frame:close' : 'frame:cancel')}</Button>
          {!isReadOnly && (
            <Button type="primary" htmlType="submit" form={formId} loading={busy(save.isPending)}>
              {t(canned ? 'settings:save.save' : 'canned.submit')}
            </Button>
          )}
        </div>
      }
    >
      {isReadOnly && <ReadOnlyNote>{t('canned.readOnly')}</ReadOnlyNote>}
      <Form<CannedValues>
        id={formId}
        form={form}
        className={d.form}
        layout="vertical"
        requiredMark={false}
        disabled={isReadOnly}
        scrollToFirstError={{ focus: true }}
        initialValues={initial}
        onValuesChange={(_, values) => setDirty(!isSame({ ...initial, ...values }, initial))}
        onFinish={(values) => !save.isPending && save.mutate({ ...initial, ...values })}
      >
        <CannedFields isReadOnly={isReadOnly} isNew={canned === null} />
        <RefusalNote error={save.error} form={form} />
      </Form>
      <LeaveGuard isDirty={isDirty} free={free} isDrawer />
    </Drawer>
  );
}
