import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './SignInForm.tsx';
import { SignInFrame } from './SignInFrame.tsx';

export default function SignInPage() {
  const { t } = useTranslation('agents');
  const { next } = useSearch({ from: '/sign-in' });
  return (
    <SignInFrame title={t('signIn.title')} lead={t('signIn.lead')} note={t('signIn.noAccount')}>
      <SignInForm next={next ?? '/inbox'} />
    </SignInFrame>
  );
}
