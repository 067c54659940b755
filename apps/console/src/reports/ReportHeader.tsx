import type { Overview } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import DatePicker from 'antd/es/date-picker';
import Select from 'antd/es/select';
import dayjs from 'dayjs';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inboxesQuery } from '../conversations/inboxes.ts';
import { useIsPhone } from '../ui/use-media.ts';
import { downloadOverview } from './export-overview.ts';
import { daysBefore, type Period } from './period.ts';
import s from './ReportHeader.module.css';
import type { PeriodName, ReportSearch } from './search.ts';

const names: PeriodName[] = ['today', 'week', 'month'];
const format = 'YYYY-MM-DD';

/** Which conversations the page is about: when they began, and where. */
export function ReportHeader(props: {
  search: ReportSearch;
  period: Period;
  overview: Overview | undefined;
  onChange: (change: ReportSearch) => void;
}) {
  const { t } = useTranslation('reports');
  const { search, period, overview, onChange } = props;
  const isPhone = useIsPhone();
  const { data: inboxes = [] } = useQuery(inboxesQuery);
  const day = (d: string) => dayjs(d).format(t('day'));
  const [before, until] = daysBefore(period);
  const name = search.from ? undefined : (search.period ?? 'week');
  const choose = (chosen: PeriodName) =>
    onChange({ period: chosen === 'week' ? undefined : chosen, from: undefined, to: undefined });
  return (
    <header className={s.header}>
      <h1 className={s.title}>{t('title')}</h1>
      <div className={s.filters}>
        <fieldset className={s.segments} aria-label={t('period.label')}>
          {names.map((n) => (
            <button
              key={n}
              type="button"
              className={s.segment}
              aria-pressed={name === n}
              onClick={() => choose(n)}
            >
              {t(`period.${n}`)}
            </button>
          ))}
        </fieldset>
        <DatePicker.RangePicker
          className={s.range}
          aria-label={t('period.range')}
          value={[dayjs(period.firstDay), dayjs(period.lastDay)]}
          maxDate={dayjs()}
          allowClear={false}
          format={t('day')}
          inputReadOnly={isPhone}
          onChange={(days) => {
            if (!days?.[0] || !days[1]) return;
            onChange({
              period: undefined,
              from: days[0].format(format),
              to: days[1].format(format),
            });
          }}
        />
        <span className={s.compared}>
          {t('period.compared', {
            range: before === until ? day(before) : `${day(before)} – ${day(until)}`,
          })}
        </span>
        {inboxes.length > 1 && (
          <Select
            aria-label={t('inbox.label')}
            value={search.inbox ?? ''}
            popupMatchSelectWidth={false}
            options={[
              { value: '', label: t('inbox.all') },
              ...inboxes.map((i) => ({ value: i.id, label: i.name })),
            ]}
            onChange={(id: string) => onChange({ inbox: id || undefined })}
          />
        )}
        <Button
          icon={<Download size={16} />}
          aria-label={t('export.label')}
          title={t('export.label')}
          disabled={!overview}
          onClick={() => overview && downloadOverview(overview, period)}
        />
      </div>
    </header>
  );
}
