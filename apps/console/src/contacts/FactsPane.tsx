import type { Contact, ContactIdentity } from '@lingxi/contract';
import { Globe, IdCard, Mail, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { EditableFact } from './EditableFact.tsx';
import { Masked } from './Masked.tsx';
import { maskEmail, maskPhone } from './mask.ts';
import { attributeCharacters, NewAttribute } from './NewAttribute.tsx';
import s from './Pane.module.css';
import { useContactVerbs } from './use-contact-verbs.ts';

const tiers = ['standard', 'silver', 'gold', 'vip'] as const;

function Identities({ contact, identities }: { contact: Contact; identities: ContactIdentity[] }) {
  const { t } = useTranslation('contact-pages');
  const browsers = identities.filter((i) => i.kind === 'visitor').length;
  const users = identities.filter((i) => i.kind === 'user');
  const isEmpty = browsers === 0 && users.length === 0 && !contact.phone && !contact.email;
  return (
    <section className={s.section}>
      <h2 className={s.heading}>{t('identities.title')}</h2>
      {isEmpty && <p className={s.empty}>{t('identities.none')}</p>}
      <ul>
        {users.map((user) => (
          <li key={user.externalId} className={s.channel}>
            <IdCard size={16} aria-hidden="true" />
            <span>{user.externalId}</span>
            <small>{t('identities.user')}</small>
          </li>
        ))}
        {contact.phone && (
          <li className={s.channel}>
            <Phone size={16} aria-hidden="true" />
            <Masked value={contact.phone} mask={maskPhone} label={t('identities.phone')} />
          </li>
        )}
        {contact.email && (
          <li className={s.channel}>
            <Mail size={16} aria-hidden="true" />
            <Masked value={contact.email} mask={maskEmail} label={t('identities.email')} />
          </li>
        )}
        {browsers > 0 && (
          <li className={s.channel}>
            <Globe size={16} aria-hidden="true" />
            <span>{t('identities.visitor')}</span>
            <small>{t('identities.visitors', { count: browsers })}</small>
          </li>
        )}
      </ul>
    </section>
  );
}

/** How they can be reached, and all that is known of them; each line is changed in its place. */
export function FactsPane(props: { contact: Contact; identities: ContactIdentity[] }) {
  const { t } = useTranslation(['contact-pages', 'contacts', 'frame']);
  const { contact } = props;
  const mayChange = useMay('contact:update');
  const { update, removeAttribute: remove } = useContactVerbs();
  const attributes = Object.entries(contact.attributes).filter(([, value]) => value !== null);
  const set = (body: Parameters<typeof update>[1]) => update(contact.id, body);
  const named = (key: string) =>
    t(`contacts:attribute.${key}` as 'contacts:name', { defaultValue: key });
  return (
    <>
      <Identities {...props} />
      <section className={s.section}>
        <h2 className={s.heading}>{t('facts.title')}</h2>
        <dl className={s.rows}>
          <EditableFact
            label={t('contacts:name')}
            value={contact.name}
            maxLength={120}
            mayChange={mayChange}
            onSave={(name) => set({ name })}
          />
          <EditableFact
            label={t('contacts:tier')}
            value={contact.tier}
            shown={t(`frame:tier.${contact.tier}`)}
            options={tiers.map((tier) => ({ value: tier, label: t(`frame:tier.${tier}`) }))}
            maxLength={20}
            mayChange={mayChange}
            onSave={(tier) => set({ tier: tier as Contact['tier'] })}
          />
          <EditableFact
            label={t('contacts:phone')}
            value={contact.phone ?? ''}
            shown={maskPhone(contact.phone ?? '')}
            type="tel"
            maxLength={40}
            mayChange={mayChange}
            onSave={(phone) => set({ phone: phone || null })}
          />
          <EditableFact
            label={t('contacts:email')}
            value={contact.email ?? ''}
            shown={maskEmail(contact.email ?? '')}
            type="email"
            maxLength={200}
            mayChange={mayChange}
            onSave={(email) => set({ email: email || null })}
          />
          <dt>{t('contacts:language')}</dt>
          <dd className={contact.locale === null ? s.empty : undefined}>
            {contact.locale === null
              ? t('facts.noLanguage')
              : t(`frame:language.${contact.locale}`)}
          </dd>
          {attributes.map(([key, value]) => (
            <EditableFact
              key={key}
              label={named(key)}
              value={String(value)}
              shown={
                typeof value === 'boolean' ? t(value ? 'contacts:yes' : 'contacts:no') : undefined
              }
              maxLength={attributeCharacters.value}
              mayChange={mayChange}
              onSave={(text) => set({ attributes: { [key]: sameKind(value, text) } })}
              onRemove={() => void remove(contact.id, { key, name: named(key), value })}
            />
          ))}
        </dl>
        {mayChange && (
          <NewAttribute onAdd={(key, value) => set({ attributes: { [key]: value } })} />
        )}
      </section>
    </>
  );
}

/** A number stays a number and a yes a yes, where the new text is one. */
function sameKind(before: Contact['attributes'][string], text: string) {
  if (typeof before === 'number' && text !== '' && Number.isFinite(Number(text))) {
    return Number(text);
  }
  if (typeof before === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
