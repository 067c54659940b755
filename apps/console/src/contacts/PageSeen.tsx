import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import a from '../conversations/AssistPane.module.css';
import { momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './PageSeen.module.css';

const isWeb = (url: string) => /^https?:\/\//i.test(url);

/** Where on the site the contact is, as the site has told. */
export function PageSeen({ page }: { page: { url: string; title: string; at: string } }) {
  const { t } = useTranslation(['contacts', 'frame']);
  const now = useNow();
  const name = page.title || page.url;
  return (
    <section className={a.section}>
      <h3 className={a.heading}>{t('page.title')}</h3>
      <p className={s.page}>
        {/* The address comes from the visitor's browser: anything but the web is shown as text. */}
        {isWeb(page.url) ? (
          <a href={page.url} target="_blank" rel="noopener noreferrer" title={page.url}>
            {name}
            <ExternalLink size={13} aria-hidden="true" />
          </a>
        ) : (
          <span>{name}</span>
        )}
        <time>{momentTime(page.at, now)}</time>
      </p>
    </section>
  );
}
