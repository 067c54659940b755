import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import s from './SignIn.module.css';

/** Whether the server answers, asked of the server. */
export function ServerLight() {
  const { t } = useTranslation('agents');
  const { data } = useQuery({
    queryKey: ['readiness'],
    queryFn: ({ signal }) =>
      fetch('/readyz', { signal }).then(
        (answer) => answer.ok,
        () => false,
      ),
    retry: false,
    refetchInterval: 30_000,
  });
  if (data === undefined) return null;
  return (
    <span className={s.light} data-well={data} role="status">
      {t(data ? 'door.serverWell' : 'door.serverDown')}
    </span>
  );
}
