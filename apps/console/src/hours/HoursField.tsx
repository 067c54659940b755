import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Form from 'antd/es/form';
import Select from 'antd/es/select';
import { useTranslation } from 'react-i18next';
import { hoursQuery } from './queries.ts';
import { useWordWeek } from './use-word-week.ts';

/** Which business hours are kept; `none` says what it means to keep none. */
export function HoursField(props: { name: string | string[]; help: string; none: string }) {
  const { t } = useTranslation('hours');
  const { data: all = [] } = useQuery(hoursQuery);
  const word = useWordWeek();
  return (
    <Form.Item
      name={props.name}
      label={t('field.label')}
      extra={
        <>
          {props.help} <Link to="/settings/hours">{t('field.edit')}</Link>
        </>
      }
      // A select has no option for null.
      getValueProps={(id: string | null) => ({ value: id ?? '' })}
      getValueFromEvent={(id: string) => id || null}
    >
      <Select
        options={[
          { value: '', label: props.none },
          ...all.map((one) => ({ value: one.id, label: `${one.name} · ${word(one.week)}` })),
        ]}
      />
    </Form.Item>
  );
}
