import { BookOpenText, Languages, ServerCog, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { prefer, usePreference } from '../frame/preferences.ts';
import { changeLocale, locales } from '../locales/index.ts';
import { BrandMark } from '../ui/Brand.tsx';
import { localeChosen } from './locale-chosen.ts';
import { ProductPicture } from './ProductPicture.tsx';
import { ServerLight } from './ServerLight.tsx';
import s from './SignIn.module.css';

function LanguageSwitch() {
  const { t } = useTranslation('frame');
  const locale = usePreference('locale');
  return (
    <label className={s.language}>
      <Languages size={15} aria-hidden="true" />
      <select
        aria-label={t('profile.language')}
        value={locale}
        onChange={(e) => {
          const chosen = e.target.value === 'en' ? 'en' : 'zh';
          localeChosen.set(true);
          prefer({ locale: chosen });
          void changeLocale(chosen);
        }}
      >
        {locales.map((l) => (
          <option key={l} value={l}>
            {t(`language.${l}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The pages before the door: the form at the left, what waits behind it at the right. */
export function SignInFrame(props: {
  title: string;
  lead: string;
  /** At the foot of the page. */
  note?: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation('agents');
  const claims = [
    { icon: UserRound, text: t('door.claim.people') },
    { icon: BookOpenText, text: t('door.claim.sources') },
    { icon: ServerCog, text: t('door.claim.yours') },
  ];
  return (
    <div className={s.page}>
      <main className={s.side}>
        <header className={s.top}>
          <BrandMark size={32} />
          <span className={s.product}>灵犀</span>
          <span className={s.productLatin}>Lingxi</span>
          <LanguageSwitch />
        </header>
        <div className={s.middle}>
          <h1 className={s.title}>{props.title}</h1>
          <p className={s.lead}>{props.lead}</p>
          {props.children}
        </div>
        <footer className={s.bottom}>
          <span>{props.note}</span>
          <ServerLight />
        </footer>
      </main>
      <aside className={s.show}>
        <h2 className={s.headline}>{t('door.headline')}</h2>
        <p className={s.pitch}>{t('door.pitch')}</p>
        <ul className={s.claims}>
          {claims.map(({ icon: Icon, text }) => (
            <li key={text}>
              <Icon size={17} aria-hidden="true" />
              {text}
            </li>
          ))}
        </ul>
        <ProductPicture />
      </aside>
    </div>
  );
}
