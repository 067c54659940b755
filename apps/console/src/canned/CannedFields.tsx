import type { CannedScope, Team } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import AutoComplete from 'antd/es/auto-complete';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../agents/agents.ts';
import s from './Canned.module.css';
import { CannedPreview } from './CannedPreview.tsx';
import { CannedText } from './CannedText.tsx';
import { categoriesQuery } from './queries.ts';
import { scopes } from './search.ts';
import { useMayWrite } from './use-may-write.ts';
import { unknownVariable } from './variables.ts';

export interface CannedValues {
  scope: CannedScope;
  teamId: Team['id'] | null;
  title: string;
  shortcut: string;
  category: string;
  text: string;
}

export function CannedFields({ isReadOnly, isNew }: { isReadOnly: boolean; isNew: boolean }) {
  const { t } = useTranslation(['service', 'settings']);
  const form = Form.useFormInstance<CannedValues>();
  const scope = Form.useWatch('scope', form);
  const text = Form.useWatch('text', form) ?? '';
  const { data: teams = [] } = useQuery(teamsQuery);
  const { data } = useQuery(categoriesQuery);
  const mayWrite = useMayWrite();
  const mine = teams.filter(({ id }) => isReadOnly || mayWrite({ scope: 'team', teamId: id }));
  const isOffered = (one: CannedScope) =>
    isReadOnly || (one === 'team' ? mine.length > 0 : mayWrite({ scope: one, teamId: null }));
  const categories = [...new Set(data?.items.map((c) => c.category).filter((c) => c !== ''))];
  const needed = { required: true, whitespace: true, message: t('settings:reason.tooShort') };
  return (
    <>
      <Form.Item name="title" label={t('canned.field.title')} rules={[needed]}>
        <Input maxLength={120} autoFocus={isNew} />
      </Form.Item>
      <div className={s.pair}>
        <Form.Item
          name="shortcut"
          label={t('canned.field.shortcut')}
          extra={t('canned.field.shortcutHelp')}
          normalize={(value: string) => value.replace(/^[/／]/, '')}
          rules={[needed, { pattern: /^[^\s/{}]+$/, message: t('canned.field.shortcutWrong') }]}
        >
          <Input maxLength={32} prefix="/" />
        </Form.Item>
        <Form.Item name="category" label={t('canned.category')}>
          <AutoComplete
            options={categories.map((value) => ({ value }))}
            maxLength={60}
            filterOption={(typed, option) => option?.value.includes(typed) ?? false}
          />
        </Form.Item>
      </div>
      <div className={s.pair}>
        <Form.Item name="scope" label={t('canned.field.scope')}>
          <Select
            options={scopes
              .filter(isOffered)
              .map((value) => ({ value, label: t(`canned.for.${value}`) }))}
          />
        </Form.Item>
        {scope === 'team' && (
          <Form.Item
            name="teamId"
            label={t('canned.field.team')}
            rules={[{ required: true, message: t('settings:reason.needed') }]}
          >
            <Select options={mine.map((team) => ({ value: team.id, label: team.name }))} />
          </Form.Item>
        )}
      </div>
      <Form.Item
        name="text"
        label={t('canned.field.text')}
        rules={[
          needed,
          {
            validator: (_, value: string = '') => {
              const unknown = unknownVariable(value);
              return unknown === undefined
                ? Promise.resolve()
                : Promise.reject(new Error(t('canned.unknown', { variable: unknown })));
            },
          },
        ]}
      >
        <CannedText isReadOnly={isReadOnly} />
      </Form.Item>
      <CannedPreview text={text} />
    </>
  );
}
