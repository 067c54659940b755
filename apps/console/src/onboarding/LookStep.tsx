import type { Inbox } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Segmented from 'antd/es/segmented';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { ColorField } from '../settings/ColorField.tsx';
import { contrast, isHexColor } from '../settings/on-color.ts';
import { RefusalNote } from '../settings/RefusalNote.tsx';
import { showRefusalIn } from '../settings/refused-field.ts';
import s from './LookStep.module.css';
import type { StepProps } from './OpenStep.tsx';
import { useUpdateOnboarding } from './queries.ts';
import { StepFrame } from './StepFrame.tsx';
import { useFirstInbox, useSaveInbox } from './use-first-inbox.ts';

const themes = ['auto', 'light', 'dark'] as const;
/** WCAG 1.4.11: what has to be found on a page stands out from it. */
const fewestContrast = 3;

export function LookStep(step: StepProps) {
  const inbox = useFirstInbox();
  return inbox ? <LookForm key={inbox.id} step={step} inbox={inbox} /> : null;
}

type Values = Pick<Inbox['settings'], 'brandColor' | 'theme'> & { title: string };

function LookForm({ step, inbox }: { step: StepProps; inbox: Inbox }) {
  const { t } = useTranslation(['onboarding', 'settings']);
  const { account } = useMe();
  const saveInbox = useSaveInbox();
  const update = useUpdateOnboarding();
  const [form] = Form.useForm<Values>();
  const formId = useId();
  const { locale } = account;
  const color = Form.useWatch('brandColor', form) ?? inbox.settings.brandColor;
  const save = useMutation({
    mutationFn: async ({ title, ...look }: Values) => {
      const titles = { ...inbox.settings.title, [locale]: title.trim() };
      await saveInbox(inbox.id, { title: titles, ...look });
      await update.mutateAsync({ confirm: 'look' });
    },
    onSuccess: step.onNext,
    onError: showRefusalIn(form),
  });
  return (
    <StepFrame
      name="look"
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
        initialValues={{
          title: inbox.settings.title[locale],
          brandColor: inbox.settings.brandColor,
          theme: inbox.settings.theme,
        }}
        scrollToFirstError={{ focus: true }}
        onValuesChange={() => save.reset()}
        onFinish={(values) => !save.isPending && save.mutate(values)}
      >
        <Form.Item
          name="title"
          label={t('look.title')}
          extra={t('look.titleHelp')}
          rules={[{ required: true, whitespace: true, message: t('settings:reason.tooShort') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="brandColor"
          label={t('look.color')}
          extra={isHexColor(color) && <Visibility color={color} />}
          rules={[
            {
              validator: (_, value: string) =>
                isHexColor(value)
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('settings:inbox.colorWrong'))),
            },
          ]}
        >
          <ColorField label={t('look.color')} />
        </Form.Item>
        <Form.Item name="theme" label={t('look.theme')} extra={t('look.themeHelp')}>
          <Segmented
            aria-label={t('look.theme')}
            options={themes.map((value) => ({ value, label: t(`look.themes.${value}`) }))}
          />
        </Form.Item>
        <RefusalNote error={save.error} form={form} />
      </Form>
    </StepFrame>
  );
}

/** The text on the colour always reaches 4.5; the button on a white page need not. */
function Visibility({ color }: { color: string }) {
  const { t } = useTranslation('onboarding');
  const ratio = contrast(color, '#ffffff');
  const isFaint = ratio < fewestContrast;
  return (
    <span className={s.contrast} data-faint={isFaint || undefined} role="status">
      {t(isFaint ? 'look.faint' : 'look.clear', { ratio: ratio.toFixed(1) })}
    </span>
  );
}
