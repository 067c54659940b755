import { useMutation } from '@tanstack/react-query';
import ConfigProvider from 'antd/es/config-provider';
import Form from 'antd/es/form';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { isSame } from './is-same.ts';
import { LeaveGuard } from './LeaveGuard.tsx';
import { refusedField, showRefusalIn } from './refused-field.ts';
import { SaveBar } from './SaveBar.tsx';
import s from './SettingsForm.module.css';

/** What may only be read is still to be read. */
const readable = { token: { colorTextDisabled: 'var(--text-2)' } };
const usual = {};

/** A page that is a form: one column, a save bar below it while something is not saved. */
export function SettingsForm<V extends object>(props: {
  initial: V;
  isReadOnly: boolean;
  onSave: (values: V) => Promise<unknown>;
  children: ReactNode;
  /** Beside the form on a wide screen, below it on a narrow one. */
  aside?: ReactNode;
}) {
  const { t } = useTranslation('settings');
  const { initial, isReadOnly, onSave, children, aside } = props;
  const [form] = Form.useForm<V>();
  const [isDirty, setDirty] = useState(false);
  const showRefusal = showRefusalIn(form);
  const save = useMutation({
    mutationFn: onSave,
    onSuccess: () => {
      setDirty(false);
      showToast({ text: t('save.saved') });
    },
    onError: showRefusal,
  });
  // Saved here or changed elsewhere: followed unless something is being written.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the server's side sets the form
  useEffect(() => {
    if (!isDirty) form.setFieldsValue(initial as never);
  }, [initial, isDirty]);
  const isElsewhere = save.error !== null && refusedField(form, save.error) === undefined;
  return (
    <Form<V>
      form={form}
      className={s.page}
      layout="vertical"
      requiredMark={false}
      disabled={isReadOnly}
      initialValues={initial}
      onValuesChange={(_, values) => {
        save.reset();
        setDirty(!isSame(values, initial));
      }}
      onFinish={(values) => !save.isPending && save.mutate(values)}
      scrollToFirstError={{ block: 'center', focus: true }}
    >
      <div className={s.columns} data-aside={aside !== undefined || undefined}>
        <div className={s.scroll}>
          <ConfigProvider theme={isReadOnly ? readable : usual}>
            <div className={s.form}>{children}</div>
          </ConfigProvider>
        </div>
        {aside !== undefined && (
          // What stands beside a form that may not be changed can still be used.
          <ConfigProvider componentDisabled={false}>
            <aside className={s.aside}>{aside}</aside>
          </ConfigProvider>
        )}
      </div>
      {isDirty && !isReadOnly && (
        <SaveBar
          summary={t('save.unsaved')}
          error={isElsewhere ? errorText(save.error) : null}
          isSaving={save.isPending}
          onSave={form.submit}
          onDiscard={() => {
            save.reset();
            form.resetFields();
            form.setFieldsValue(initial as never);
            setDirty(false);
          }}
        />
      )}
      <LeaveGuard isDirty={isDirty && !isReadOnly} />
    </Form>
  );
}

/** Fields that belong together, under a heading unless the page's own says it. */
export function FormGroup(props: { title?: string; lead?: string; children: ReactNode }) {
  return (
    <section className={s.group}>
      {props.title !== undefined && <h3 className={s.heading}>{props.title}</h3>}
      {props.lead !== undefined && <p className={s.lead}>{props.lead}</p>}
      {props.children}
    </section>
  );
}
