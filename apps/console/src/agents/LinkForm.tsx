import type { Contract, ResponseOf } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { busy } from '../settings/busy.ts';
import { fieldErrorOf } from '../settings/field-errors.ts';
import { errorText } from '../ui/error-text.ts';
import { AccountTile } from './AccountChoice.tsx';
import { PasswordField } from './PasswordField.tsx';
import s from './SignIn.module.css';
import { useEnter } from './use-enter.ts';

type LinkInfo = ResponseOf<Contract['agents']['readLink']>;

const fewestCharacters = 10;

export function LinkForm({ token, link }: { token: string; link: LinkInfo }) {
  const { t } = useTranslation(['agents', 'frame', 'settings']);
  const enter = useEnter();
  const id = useId();
  const [name, setName] = useState(link.name);
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const hasName = link.kind === 'invitation';
  const needsPassword = link.kind !== 'sign_in';
  const use = useMutation({
    mutationFn: async () => {
      const me = await client.call('agents.signInByLink', {
        body: {
          token,
          password: needsPassword ? password : undefined,
          name: hasName ? name.trim() : undefined,
        },
      });
      await enter(me, '/inbox');
    },
  });

  const refused = fieldErrorOf(use.error);
  const [field] = refused?.path ?? [];
  const said = refused?.why;
  const isShort = needsPassword && password.length < fewestCharacters;
  const isNameless = hasName && name.trim() === '';
  const nameFault =
    isTried && isNameless
      ? t('settings:reason.tooShort')
      : hasName && field === 'name'
        ? said
        : null;
  const passwordFault =
    isTried && isShort
      ? t('settings:password.short', { count: fewestCharacters })
      : needsPassword && field === 'password'
        ? said
        : null;

  const submit = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    setTried(true);
    const { elements } = e.currentTarget;
    const wrong = isNameless ? 'name' : isShort ? 'password' : null;
    if (wrong !== null) (elements.namedItem(wrong) as HTMLInputElement | null)?.focus();
    else if (!use.isPending) use.mutate();
  };
  return (
    <form className={s.form} noValidate onSubmit={submit}>
      <AccountTile account={{ id: link.accountName, name: link.accountName }} />
      <div className={s.field}>
        <span className={s.label}>{t('signIn.email')}</span>
        <output className={s.fixed}>{link.email}</output>
      </div>
      {hasName && (
        <div className={s.field}>
          <label className={s.label} htmlFor={id}>
            {t('link.name')}
          </label>
          <input
            id={id}
            className={s.input}
            name="name"
            autoComplete="name"
            required
            maxLength={120}
            value={name}
            aria-invalid={nameFault !== null}
            aria-describedby={nameFault === null ? undefined : `${id}-fault`}
            onChange={(e) => {
              use.reset();
              setName(e.target.value);
            }}
          />
          {nameFault !== null && (
            <span id={`${id}-fault`} className={s.fault} role="alert">
              {nameFault}
            </span>
          )}
        </div>
      )}
      {needsPassword && (
        <PasswordField
          label={t('link.password')}
          autoComplete="new-password"
          minLength={fewestCharacters}
          help={t('link.passwordHelp')}
          fault={passwordFault}
          value={password}
          onChange={(value) => {
            use.reset();
            setPassword(value);
          }}
        />
      )}
      {use.error !== null && nameFault === null && passwordFault === null && (
        <p className={s.error} role="alert">
          {errorText(use.error)}
        </p>
      )}
      <Button type="primary" size="large" block htmlType="submit" loading={busy(use.isPending)}>
        {t(`link.submit.${link.kind}`)}
      </Button>
    </form>
  );
}
