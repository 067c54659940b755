import { Link } from '@tanstack/react-router';
import { BookOpen, Code, FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../locales/index.ts';
import s from './Beyond.module.css';

/** What else there is, in plain text: none of it is needed to begin. */
export function Beyond() {
  const { t } = useTranslation('onboarding');
  return (
    <ul className={s.list}>
      <li>
        <FileUp size={17} aria-hidden="true" />
        <div>
          <h3 className={s.title}>{t('beyond.import')}</h3>
          <p className={s.text}>
            {t('beyond.importText')}{' '}
            <Link to="/import/$kind" params={{ kind: 'faqs' }}>
              {t('beyond.importLink')}
            </Link>
          </p>
        </div>
      </li>
      <li>
        <BookOpen size={17} aria-hidden="true" />
        <div>
          <h3 className={s.title}>{t('beyond.docs')}</h3>
          <p className={s.text}>
            {t('beyond.docsText')}{' '}
            <a href={`/docs/${currentLocale()}/`} target="_blank" rel="noreferrer">
              {t('beyond.docsLink')}
            </a>
          </p>
        </div>
      </li>
      <li>
        <Code size={17} aria-hidden="true" />
        <div>
          <h3 className={s.title}>{t('beyond.api')}</h3>
          <p className={s.text}>
            {t('beyond.apiText')}{' '}
            <a href="/api/" target="_blank" rel="noreferrer">
              {t('beyond.apiLink')}
            </a>
          </p>
        </div>
      </li>
    </ul>
  );
}
