import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Copy, Library, MessageCircleQuestion, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import s from './FirstRun.module.css';
import { inboxesQuery } from './inboxes.ts';

const addressOf = (path: string) => `${window.location.origin}${path}`;

/** Nobody has ever written: the three things that lead to the first conversation. */
export default function FirstRun() {
  const { t } = useTranslation('conversations');
  const { agent, account } = useMe();
  const { data: inboxes } = useQuery(inboxesQuery);
  const [isCopied, setCopied] = useState(false);
  const key = inboxes?.[0]?.publicKey;
  const tag = `<script async src="${addressOf('/widget/loader.js')}"\n  data-inbox="${key ?? '…'}"></script>`;
  const base = import.meta.env.BASE_URL;
  const next = [
    {
      icon: MessageCircleQuestion,
      title: t('first.try.title'),
      text: t('first.try.text'),
      link: t('first.try.link'),
      href: key === undefined ? undefined : `/h5/${key}`,
      target: '_blank',
    },
    {
      icon: Library,
      title: t('first.knowledge.title'),
      text: t('first.knowledge.text'),
      link: t('first.knowledge.link'),
      href: `${base}knowledge`,
    },
    {
      icon: UserPlus,
      title: t('first.people.title'),
      text: t('first.people.text'),
      link: t('first.people.link'),
      href: `${base}settings`,
    },
  ];
  return (
    <div className={s.page}>
      <h2 className={s.title}>{t('first.title', { name: agent.name })}</h2>
      <p className={s.lead}>{t('first.lead', { account: account.name })}</p>
      <section className={s.card}>
        <h3 className={s.step}>{t('first.widget.title')}</h3>
        <p className={s.text}>{t('first.widget.text')}</p>
        <div className={s.code}>
          <pre>{tag}</pre>
          <Button
            size="small"
            icon={<Copy size={13} />}
            disabled={key === undefined}
            onClick={() => {
              void navigator.clipboard?.writeText(tag).then(() => setCopied(true));
            }}
          >
            {t(isCopied ? 'first.copied' : 'first.copy')}
          </Button>
        </div>
      </section>
      <ul className={s.next}>
        {next.map(({ icon: Icon, title, text, link, href, target }) => (
          <li key={title}>
            <Icon size={18} aria-hidden="true" />
            <div>
              <h3 className={s.nextTitle}>{title}</h3>
              <p className={s.text}>
                {text}{' '}
                {href !== undefined && (
                  <a href={href} target={target} rel="noopener">
                    {link}
                  </a>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
