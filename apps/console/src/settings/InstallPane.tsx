import type { Inbox } from '@lingxi/contract';
import QRCode from 'antd/es/qr-code';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { CopyBlock, CopyField } from './CopyField.tsx';
import { IdentitySecret } from './IdentitySecret.tsx';
import s from './InstallPane.module.css';
import { installCode, pageAddress } from './identity-code.ts';

/** How the inbox gets onto a site, into an app, and how visitors are known there. */
export function InstallPane({ inbox }: { inbox: Inbox }) {
  const { t } = useTranslation('settings');
  const mayUpdate = useMay('inbox:update');
  const { origin } = window.location;
  const snippet = installCode(origin, inbox.publicKey);
  const address = pageAddress(origin, inbox.publicKey);
  return (
    <div className={s.pane}>
      <section className={s.part}>
        <h3 className={s.heading}>{t('install.site')}</h3>
        <p className={s.lead}>{t('install.siteLead')}</p>
        <CopyBlock label={t('install.snippet')} value={snippet} isWrapped />
      </section>
      <section className={s.part}>
        <h3 className={s.heading}>{t('install.page')}</h3>
        <p className={s.lead}>{t('install.pageLead')}</p>
        <div className={s.page}>
          <QRCode
            value={address}
            size={104}
            type="svg"
            color="#1b1f1e"
            bgColor="#ffffff"
            aria-label={t('install.qr')}
          />
          <div className={s.address}>
            <CopyField label={t('install.address')} value={address} />
            <a href={address} target="_blank" rel="noreferrer" className={s.out}>
              <ExternalLink size={14} aria-hidden="true" />
              {t('install.open')}
            </a>
          </div>
        </div>
      </section>
      <section className={s.part}>
        <h3 className={s.heading}>{t('identity.title')}</h3>
        <p className={s.lead}>{t('identity.lead')}</p>
        {mayUpdate ? (
          <IdentitySecret inbox={inbox} snippet={snippet} />
        ) : (
          <p className={s.lead}>{t('identity.locked')}</p>
        )}
      </section>
    </div>
  );
}
