import { useQuery } from '@tanstack/react-query';
import DatePicker from 'antd/es/date-picker';
import Select from 'antd/es/select';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../ui/use-media.ts';
import s from './ContactFilters.module.css';
import { tagsQuery } from './queries.ts';
import { type ContactSearch, isFiltered, noFilters } from './search.ts';

const tiers = ['vip', 'gold', 'silver', 'standard'] as const;
const orders = ['seen_desc', 'seen_asc', 'created_desc', 'created_asc'] as const;
const format = 'YYYY-MM-DD';

/** One control for each thing that narrows the list, and one for its order. */
export function ContactFilters(props: {
  search: ContactSearch;
  onChange: (change: ContactSearch) => void;
}) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  const { search, onChange } = props;
  const isPhone = useIsPhone();
  const { data: tags = [] } = useQuery(tagsQuery);
  const order = `${search.sort ?? 'seen'}_${search.order ?? 'desc'}` as (typeof orders)[number];
  const choice = <V extends string>(
    label: string,
    value: V | undefined,
    options: { value: V | ''; label: string }[],
    change: (value: V | undefined) => void,
    canSearch = false,
  ) => (
    <Select<V | ''>
      aria-label={label}
      value={value ?? ''}
      showSearch={canSearch}
      optionFilterProp="label"
      popupMatchSelectWidth={false}
      options={options}
      onChange={(chosen) => change(chosen === '' ? undefined : chosen)}
    />
  );
  const days = (name: 'seen' | 'created') => {
    const [from, to] = [search[`${name}From`], search[`${name}To`]];
    return (
      <DatePicker.RangePicker
        className={s.range}
        aria-label={t(`filter.${name}`)}
        placeholder={[t(`filter.${name}From`), t(`filter.${name}To`)]}
        value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
        allowEmpty={[true, true]}
        maxDate={dayjs()}
        inputReadOnly={isPhone}
        onChange={(range) =>
          onChange({
            [`${name}From`]: range?.[0]?.format(format),
            [`${name}To`]: range?.[1]?.format(format),
          })
        }
      />
    );
  };
  return (
    <fieldset className={s.filters} aria-label={t('filter.label')}>
      {choice(
        t('filter.tier'),
        search.tier,
        [
          { value: '', label: t('filter.anyTier') },
          ...tiers.map((tier) => ({ value: tier, label: t(`frame:tier.${tier}`) })),
        ],
        (tier) => onChange({ tier }),
      )}
      {choice(
        t('filter.tag'),
        search.tag,
        [
          { value: '', label: t('filter.anyTag') },
          ...[...new Set([...tags, ...(search.tag ? [search.tag] : [])])].map((tag) => ({
            value: tag,
            label: tag,
          })),
        ],
        (tag) => onChange({ tag }),
        true,
      )}
      {choice(
        t('filter.identified'),
        search.identified,
        [
          { value: '', label: t('filter.anyIdentity') },
          { value: 'yes', label: t('filter.yesIdentified') },
          { value: 'no', label: t('filter.noIdentified') },
        ],
        (identified) => onChange({ identified }),
      )}
      {choice(
        t('filter.blocked'),
        search.blocked,
        [
          { value: '', label: t('filter.anyBlocked') },
          { value: 'no', label: t('filter.noBlocked') },
          { value: 'yes', label: t('filter.yesBlocked') },
        ],
        (blocked) => onChange({ blocked }),
      )}
      {days('seen')}
      {days('created')}
      <Select
        aria-label={t('filter.sort')}
        value={order}
        popupMatchSelectWidth={false}
        options={orders.map((value) => ({ value, label: t(`filter.${value}`) }))}
        onChange={(chosen) =>
          onChange({
            sort: chosen.startsWith('created') ? 'created' : undefined,
            order: chosen.endsWith('asc') ? 'asc' : undefined,
          })
        }
      />
      {isFiltered(search) && (
        <button type="button" className={s.reset} onClick={() => onChange(noFilters)}>
          {t('filter.reset')}
        </button>
      )}
    </fieldset>
  );
}
