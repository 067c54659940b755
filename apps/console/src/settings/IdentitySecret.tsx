import type { Inbox } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Segmented from 'antd/es/segmented';
import { Eye, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { busy } from './busy.ts';
import { CopyBlock, CopyField } from './CopyField.tsx';
import s from './InstallPane.module.css';
import { type IdentityWay, type Language, pageCode, serverCode } from './identity-code.ts';
import { Sure } from './Sure.tsx';

const languageNames: Record<Language, string> = { node: 'Node.js', python: 'Python' };

/** The secret is fetched only when asked for: that is written to the audit log. */
export function IdentitySecret({ inbox, snippet }: { inbox: Inbox; snippet: string }) {
  const { t } = useTranslation('settings');
  const [way, setWay] = useState<IdentityWay>('jwt');
  const [language, setLanguage] = useState<Language>('node');
  const reveal = useMutation({
    mutationFn: (isRotated: boolean) =>
      client.call('inboxes.revealSecret', { params: { id: inbox.id }, body: { isRotated } }),
    onSuccess: (_, isRotated) => {
      if (isRotated) showToast({ text: t('identity.rotated') });
    },
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  const secret = reveal.data?.secret;
  return (
    <div className={s.identity}>
      {secret === undefined ? (
        <div className={s.hidden}>
          <code>••••••••••••••••••••••••</code>
          <Button
            size="small"
            icon={<Eye size={14} />}
            loading={busy(reveal.isPending)}
            onClick={() => !reveal.isPending && reveal.mutate(false)}
          >
            {t('identity.reveal')}
          </Button>
        </div>
      ) : (
        <CopyField label={t('identity.secret')} value={secret} hasFocus />
      )}
      <Sure
        title={t('identity.rotateSure')}
        why={t('identity.rotateWhy')}
        okText={t('identity.rotate')}
        onSure={() => reveal.mutate(true)}
      >
        <Button size="small" type="text" icon={<RotateCw size={14} />} className={s.rotate}>
          {t('identity.rotate')}
        </Button>
      </Sure>
      <p className={s.step}>{t('identity.stepServer')}</p>
      <CopyBlock label={t('identity.server')} value={serverCode(way, language)}>
        <Segmented<IdentityWay>
          size="small"
          aria-label={t('identity.way')}
          value={way}
          options={[
            { value: 'jwt', label: 'JWT' },
            { value: 'hmac', label: 'HMAC' },
          ]}
          onChange={setWay}
        />
        <Segmented<Language>
          size="small"
          aria-label={t('identity.language')}
          value={language}
          options={(['node', 'python'] as const).map((value) => ({
            value,
            label: languageNames[value],
          }))}
          onChange={setLanguage}
        />
      </CopyBlock>
      <p className={s.step}>{t('identity.stepPage')}</p>
      <CopyBlock label={t('identity.page')} value={pageCode(way, snippet)} isWrapped />
      <p className={s.lead}>{t(`identity.note.${way}`)}</p>
    </div>
  );
}
