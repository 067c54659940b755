import { ApiError } from '@lingxi/sdk';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { readStored } from '../ui/storage.ts';
import { AccountChoice, AccountTile } from './AccountChoice.tsx';
import { type LastAccount, lastAccountKey } from './last-account.ts';
import { PasswordField } from './PasswordField.tsx';
import s from './SignIn.module.css';
import { useEnter } from './use-enter.ts';

interface Credentials {
  email: string;
  password: string;
  isRemembered: boolean;
}

export function SignInForm({ next }: { next: string }) {
  const { t } = useTranslation(['agents', 'frame']);
  const enter = useEnter();
  const [account, setAccount] = useState(() =>
    readStored<LastAccount | null>(lastAccountKey, null),
  );
  const [choices, setChoices] = useState<LastAccount[]>([]);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isRemembered, setRemembered] = useState(true);
  const [isHelpShown, setHelpShown] = useState(false);

  const signIn = useMutation({
    mutationFn: async ({ accountId, ...c }: Credentials & { accountId?: string }) => {
      const answer = await client.call('agents.signIn', { body: { ...c, accountId } });
      if ('chooseAccount' in answer) setChoices(answer.chooseAccount);
      else await enter(answer, next);
    },
  });
  const submit = (accountId = account?.id) =>
    signIn.mutate({ email: email.trim(), password, isRemembered, accountId });

  if (choices.length > 0) {
    return (
      <AccountChoice
        accounts={choices}
        isBusy={signIn.isPending}
        onChoose={(id) => submit(id)}
        onBack={() => setChoices([])}
      />
    );
  }

  const refusal = signIn.error ? errorText(signIn.error) : null;
  const isWrong = signIn.error instanceof ApiError && signIn.error.code === 'wrong_credentials';
  return (
    <form
      className={s.form}
      onSubmit={(e) => {
        e.preventDefault();
        submit();
      }}
    >
      {account && (
        <AccountTile
          account={account}
          action={
            <button type="button" className={s.link} onClick={() => setAccount(null)}>
              {t('signIn.otherAccount')}
            </button>
          }
        />
      )}
      <label className={s.field}>
        <span className={s.label}>{t('signIn.email')}</span>
        <input
          className={s.input}
          type="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          aria-invalid={isWrong}
          onChange={(e) => setEmail(e.target.value)}
        />
      </label>
      <PasswordField
        label={t('signIn.password')}
        autoComplete="current-password"
        value={password}
        isInvalid={isWrong}
        onChange={setPassword}
        aside={
          <button
            type="button"
            className={s.link}
            aria-expanded={isHelpShown}
            onClick={() => setHelpShown((is) => !is)}
          >
            {t('signIn.forgot')}
          </button>
        }
      />
      {isHelpShown && <p className={s.help}>{t('signIn.forgotHelp')}</p>}
      <label className={s.check}>
        <input
          type="checkbox"
          checked={isRemembered}
          onChange={(e) => setRemembered(e.target.checked)}
        />
        {t('signIn.remember')}
      </label>
      {refusal !== null && (
        <p className={s.error} role="alert">
          {refusal}
        </p>
      )}
      <Button type="primary" size="large" block htmlType="submit" loading={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
