import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Switch from 'antd/es/switch';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { clockTime } from '../ui/time.ts';
import { showToast } from '../ui/toast.ts';
import s from './Fields.module.css';

const key = ['demo', 'traffic'];

/** Lets simulated visitors write to the demo shop; beside it, how far they are. */
export function DemoTraffic() {
  const { t } = useTranslation('settings');
  const id = useId();
  const cache = useQueryClient();
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => client.call('demo.getTraffic'),
    refetchInterval: (query) => (query.state.data?.isOn ? 5000 : false),
  });
  const turn = useMutation({
    mutationFn: (isOn: boolean) => client.call('demo.setTraffic', { body: { isOn } }),
    onSuccess: (traffic) => cache.setQueryData(key, traffic),
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  const isOn = data?.isOn ?? false;
  return (
    <div className={s.switch}>
      <p>
        <span id={id}>{t('demo.title')}</span>
        <small id={`${id}-help`} role="status">
          {data?.endsAt
            ? t('demo.on', {
                time: clockTime(data.endsAt),
                count: data.conversations,
                most: data.most,
              })
            : t('demo.help')}
        </small>
      </p>
      <Switch
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        checked={isOn}
        loading={turn.isPending}
        disabled={!data}
        onChange={(wanted) => turn.mutate(wanted)}
      />
    </div>
  );
}
