import type { Contact } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import { BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import a from '../conversations/AssistPane.module.css';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './ContactCard.module.css';
import { Masked } from './Masked.tsx';
import { maskEmail, maskPhone } from './mask.ts';

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

const wordOf = (value: string | number | boolean, yes: string, no: string) =>
  typeof value === 'boolean' ? (value ? yes : no) : String(value);

/** Who it is: tier, ways to reach them, and what the site has told about them. */
export function ContactCard({ contact }: { contact: Contact }) {
  const { t } = useTranslation(['contacts', 'frame']);
  const now = useNow();
  const attributes = Object.entries(contact.attributes).filter(([, value]) => value !== null);
  return (
    <section className={a.section}>
      <h3 className={a.heading}>
        {t('title')}
        <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
          {t('page.open')}
        </Link>
      </h3>
      <dl className={s.facts}>
        <Row label={t('name')}>
          <span className={s.name}>
            {contact.name}
            {contact.isIdentified && (
              <BadgeCheck size={14} aria-label={t('identified')} className={s.verified} />
            )}
          </span>
        </Row>
        <Row label={t('tier')}>{t(`frame:tier.${contact.tier}`)}</Row>
        {contact.phone !== null && contact.phone !== '' && (
          <Row label={t('phone')}>
            <Masked value={contact.phone} mask={maskPhone} label={t('phone')} />
          </Row>
        )}
        {contact.email !== null && contact.email !== '' && (
          <Row label={t('email')}>
            <Masked value={contact.email} mask={maskEmail} label={t('email')} />
          </Row>
        )}
        {contact.locale !== null && (
          <Row label={t('language')}>{t(`frame:language.${contact.locale}`)}</Row>
        )}
        {attributes.map(([key, value]) => (
          <Row key={key} label={t(`attribute.${key}` as 'name', { defaultValue: key })}>
            {wordOf(value as string | number | boolean, t('yes'), t('no'))}
          </Row>
        ))}
        <Row label={t('since')}>{momentTime(contact.createdAt, now)}</Row>
        {contact.lastSeenAt !== null && (
          <Row label={t('lastSeen')}>{momentTime(contact.lastSeenAt, now)}</Row>
        )}
      </dl>
    </section>
  );
}
