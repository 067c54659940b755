import { ApiError } from '@lingxi/sdk';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { LinkForm } from './LinkForm.tsx';
import s from './SignIn.module.css';
import { SignInFrame } from './SignInFrame.tsx';

/** A token that was used, is too old or was cut off while copying is all the same to its reader. */
const isDead = (error: unknown) =>
  error instanceof ApiError &&
  (error.code === 'link_invalid' || error.code === 'validation_failed');

/** Where one-time links lead: sign in, join by invitation, or set a new password. */
export default function LinkPage() {
  const { t } = useTranslation(['agents', 'frame']);
  const { token } = useSearch({ from: '/link' });
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['link', token],
    queryFn: () => client.call('agents.readLink', { body: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isDead(error)) {
    return (
      <SignInFrame title={t('link.invalid')} lead={t('link.invalidWhy')}>
        <Link to="/sign-in" className={s.link}>
          {t('link.toSignIn')}
        </Link>
      </SignInFrame>
    );
  }
  if (error) {
    return (
      <SignInFrame title={t('link.unchecked')} lead={errorText(error)}>
        <Button loading={isFetching} onClick={() => void refetch()}>
          {t('frame:error.retry')}
        </Button>
      </SignInFrame>
    );
  }
  if (!data) return <SignInFrame title={t('link.checking')} lead="" />;
  return (
    <SignInFrame
      title={t(`link.title.${data.kind}`, { account: data.accountName })}
      lead={t(`link.lead.${data.kind}`, { account: data.accountName, name: data.name })}
    >
      <LinkForm token={token} link={data} />
    </SignInFrame>
  );
}
