import Popover from 'antd/es/popover';
import { CircleHelp } from 'lucide-react';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import s from './Definition.module.css';
import type { Metric } from './metrics.ts';

/** What the numbers mean, in the server's own words. */
export const Definitions = createContext<Partial<Record<Metric, string>>>({});

/** The (?) beside a number: how it is counted. */
export function Definition({ metric, name }: { metric: Metric; name: string }) {
  const { t } = useTranslation('reports');
  const text = use(Definitions)[metric];
  return (
    <Popover
      trigger={['hover', 'focus', 'click']}
      title={name}
      content={<p className={s.text}>{text}</p>}
    >
      <button type="button" className={s.mark} aria-label={t('definition', { name, text })}>
        <CircleHelp size={14} aria-hidden="true" />
      </button>
    </Popover>
  );
}
