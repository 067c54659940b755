import type { Contact } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { ArrowLeft, Ban, CircleCheck, Merge } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import s from './ContactPage.module.css';
import { useContactVerbs } from './use-contact-verbs.ts';

export function ContactHeader(props: {
  contact: Contact;
  onOpen: (dialog: 'merge' | 'block') => void;
}) {
  const { t } = useTranslation('contact-pages');
  const { contact, onOpen } = props;
  const mayMerge = useMay('contact:merge');
  const mayBlock = useMay('contact:block');
  const isPhone = useIsPhone();
  const verbs = useContactVerbs();
  const isBlocked = contact.blockedAt !== null;
  const button = (label: string, icon: ReactNode, run: () => void) => (
    <Button
      icon={icon}
      aria-label={label}
      style={isPhone ? { width: 44, height: 44 } : undefined}
      onClick={run}
    >
      {isPhone ? null : label}
    </Button>
  );
  return (
    <header className={s.header}>
      <ButtonLink
        to="/contacts"
        color="default"
        variant="text"
        icon={<ArrowLeft size={18} />}
        aria-label={t('back')}
        style={isPhone ? { width: 44, height: 44 } : undefined}
      />
      <div className={s.path}>
        {!isPhone && (
          <>
            <Link to="/contacts">{t('title')}</Link>
            <span aria-hidden="true">/</span>
          </>
        )}
        <h1>{contact.name}</h1>
      </div>
      {mayMerge && button(t('merge.open'), <Merge size={16} />, () => onOpen('merge'))}
      {mayBlock &&
        (isBlocked
          ? button(t('block.lift'), <CircleCheck size={16} />, () => void verbs.unblock(contact.id))
          : button(t('block.open'), <Ban size={16} />, () => onOpen('block')))}
    </header>
  );
}
