import type { Contract, ResponseOf } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { AccountTile } from './AccountChoice.tsx';
import { PasswordField } from './PasswordField.tsx';
import s from './SignIn.module.css';
import { useEnter } from './use-enter.ts';

type LinkInfo = ResponseOf<Contract['agents']['readLink']>;

export function LinkForm({ token, link }: { token: string; link: LinkInfo }) {
  const { t } = useTranslation(['agents', 'frame']);
  const enter = useEnter();
  const [name, setName] = useState(link.name);
  const [password, setPassword] = useState('');
  const needsPassword = link.kind !== 'sign_in';
  const use = useMutation({
    mutationFn: async () => {
      const me = await client.call('agents.signInByLink', {
        body: {
          token,
          password: needsPassword ? password : undefined,
          name: link.kind === 'invitation' ? name.trim() : undefined,
        },
      });
      await enter(me, '/inbox');
    },
  });
  return (
    <form
      className={s.form}
      onSubmit={(e) => {
        e.preventDefault();
        use.mutate();
      }}
    >
      <AccountTile account={{ id: link.accountName, name: link.accountName }} />
      <div className={s.field}>
        <span className={s.label}>{t('signIn.email')}</span>
        <output className={s.fixed}>{link.email}</output>
      </div>
      {link.kind === 'invitation' && (
        <label className={s.field}>
          <span className={s.label}>{t('link.name')}</span>
          <input
            className={s.input}
            autoComplete="name"
            required
            maxLength={120}
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        </label>
      )}
      {needsPassword && (
        <PasswordField
          label={t('link.password')}
          autoComplete="new-password"
          minLength={10}
          help={t('link.passwordHelp')}
          value={password}
          onChange={setPassword}
        />
      )}
      {use.error !== null && (
        <p className={s.error} role="alert">
          {errorText(use.error)}
        </p>
      )}
      <Button type="primary" size="large" block htmlType="submit" loading={use.isPending}>
        {t(`link.submit.${link.kind}`)}
      </Button>
    </form>
  );
}
