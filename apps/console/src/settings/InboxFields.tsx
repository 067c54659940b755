import type { Inbox } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Segmented from 'antd/es/segmented';
import Select from 'antd/es/select';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../agents/agents.ts';
import { LookFields } from '../look/LookFields.tsx';
import { ServiceHours } from '../look/ServiceHours.tsx';
import { WordingFields } from '../look/WordingFields.tsx';
import { Bilingual } from './Bilingual.tsx';
import { ColorField } from './ColorField.tsx';
import { OriginsField } from './OriginsField.tsx';
import { isHexColor } from './on-color.ts';
import { PreChatFields } from './PreChatFields.tsx';
import { QuickReplies } from './QuickReplies.tsx';
import { FormGroup } from './SettingsForm.tsx';
import { SwitchField } from './SwitchField.tsx';

/** A segmented control does not follow the form's `disabled`, so it is told. */
export function InboxFields({ inbox, isReadOnly }: { inbox: Inbox; isReadOnly: boolean }) {
  const { t } = useTranslation('settings');
  const { data: teams = [] } = useQuery(teamsQuery);
  return (
    <>
      <FormGroup title={t('inbox.group.look')}>
        <Form.Item
          name="name"
          label={t('inbox.name')}
          extra={t('inbox.nameHelp')}
          rules={[{ required: true, whitespace: true, message: t('reason.tooShort') }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Bilingual name={['settings', 'title']} label={t('inbox.title')} max={60} />
        <Bilingual
          name={['settings', 'greeting']}
          label={t('inbox.greeting')}
          help={t('inbox.greetingHelp')}
          max={2000}
          isLong
        />
        <Form.Item
          name={['settings', 'brandColor']}
          label={t('inbox.color')}
          rules={[
            {
              validator: (_, value: string) =>
                isHexColor(value)
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('inbox.colorWrong'))),
            },
          ]}
        >
          <ColorField label={t('inbox.color')} />
        </Form.Item>
        <Form.Item name={['settings', 'position']} label={t('inbox.position')}>
          <Segmented
            aria-label={t('inbox.position')}
            disabled={isReadOnly}
            options={(['right', 'left'] as const).map((value) => ({
              value,
              label: t(`inbox.at.${value}`),
            }))}
          />
        </Form.Item>
      </FormGroup>
      <LookFields inbox={inbox} isReadOnly={isReadOnly} />
      <FormGroup title={t('inbox.group.service')}>
        <SwitchField
          name={['settings', 'isBotEnabled']}
          label={t('inbox.bot')}
          help={t('inbox.botHelp')}
        />
        <Form.Item
          name={['settings', 'teamId']}
          label={t('inbox.team')}
          extra={t('inbox.teamHelp')}
          // A select has no option for null.
          getValueProps={(teamId: string | null) => ({ value: teamId ?? '' })}
          getValueFromEvent={(value: string) => value || null}
        >
          <Select
            options={[
              { value: '', label: t('inbox.anyTeam') },
              ...teams.map((team) => ({ value: team.id, label: team.name })),
            ]}
          />
        </Form.Item>
        <ServiceHours isReadOnly={isReadOnly} />
        <Form.Item label={t('inbox.quickReplies')} extra={t('inbox.quickRepliesHelp')}>
          <QuickReplies />
        </Form.Item>
      </FormGroup>
      <WordingFields />
      <FormGroup title={t('inbox.group.visitors')}>
        <SwitchField
          name={['settings', 'requiresIdentity']}
          label={t('inbox.identity')}
          help={t('inbox.identityHelp')}
        />
        <Form.Item
          name={['settings', 'preChatFields']}
          label={t('inbox.preChat')}
          extra={t('inbox.preChatHelp')}
        >
          <PreChatFields label={t('inbox.preChat')} isReadOnly={isReadOnly} />
        </Form.Item>
        <OriginsField />
      </FormGroup>
    </>
  );
}
