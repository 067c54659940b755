import type { Contract, ResponseOf } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { useKeepFocus } from '../ui/use-keep-focus.ts';
import { settingsKeys } from './queries.ts';
import { Sure } from './Sure.tsx';

type ApiKey = ResponseOf<Contract['apiKeys']['list']>['items'][number];

/** It cannot be taken back: whoever works with the key is locked out at once, so it is asked for. */
export function RevokeButton({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation('settings');
  const cache = useQueryClient();
  const button = useKeepFocus<HTMLButtonElement>();
  const revoke = useMutation({
    mutationFn: () => client.call('apiKeys.revoke', { params: { id: apiKey.id } }),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: settingsKeys.apiKeys });
      showToast({ text: t('apiKeys.revoked', { name: apiKey.name }) });
    },
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  return (
    <Sure
      title={t('apiKeys.sure', { name: apiKey.name })}
      why={t('apiKeys.sureWhy')}
      okText={t('apiKeys.revoke')}
      placement="topRight"
      onSure={() => revoke.mutateAsync().catch(() => undefined)}
    >
      <Button
        ref={button}
        size="small"
        danger
        aria-label={t('apiKeys.revokeName', { name: apiKey.name })}
      >
        {t('apiKeys.revoke')}
      </Button>
    </Sure>
  );
}
