import type { Inbox, InboxSettings, Locale } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import Form from 'antd/es/form';
import Segmented from 'antd/es/segmented';
import { Monitor, Moon, Smartphone, Sun } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../agents/agents.ts';
import { useMe } from '../agents/me.ts';
import { hoursQuery, scheduleOf, stateQuery } from '../hours/queries.ts';
import { currentLocale, locales } from '../locales/index.ts';
import { isHexColor } from '../settings/on-color.ts';
import { useIsPhone } from '../ui/use-media.ts';
import s from './Look.module.css';
import { previewMessage, type Scene, scenes } from './preview-message.ts';
import { useFrame } from './use-frame.ts';
import { useLogo } from './use-logo.ts';
import { useScale } from './use-scale.ts';

const sizes = { desktop: { width: 720, height: 780 }, phone: { width: 390, height: 780 } };
type Size = keyof typeof sizes;

/** The widget itself, with what stands in the form: nothing of it is saved or sent. */
export function LookPreview({ inbox }: { inbox: Inbox }) {
  const { t } = useTranslation(['look', 'frame']);
  const { account } = useMe();
  const form = Form.useFormInstance();
  const values: { settings: InboxSettings } | undefined = Form.useWatch([], {
    form,
    preserve: true,
  });
  const settings = values?.settings?.launcher ? values.settings : inbox.settings;
  const [scene, setScene] = useState<Scene>('open');
  const [size, setSize] = useState<Size>(useIsPhone() ? 'phone' : 'desktop');
  const [locale, setLocale] = useState<Locale>(currentLocale());
  const [isDark, setDark] = useState(false);
  const [color, setColor] = useState(inbox.settings.brandColor);
  if (isHexColor(settings.brandColor) && settings.brandColor !== color) {
    setColor(settings.brandColor);
  }
  const logoUrl = useLogo(inbox, settings.logoFileId);
  const service = useService(settings);
  const message = useMemo(
    () =>
      previewMessage(settings, {
        accountName: account.name,
        logoUrl,
        service,
        brandColor: color,
        locale,
        isDark,
        scene,
      }),
    [settings, account.name, logoUrl, service, color, locale, isDark, scene],
  );
  const { frame } = useFrame(message, () =>
    setScene((now) => (now === 'closed' ? 'open' : 'closed')),
  );
  const { width, height } = sizes[size];
  const { box, scale } = useScale(width);
  return (
    <section className={s.preview} aria-label={t('preview.title')}>
      <h3 className={s.heading}>{t('preview.title')}</h3>
      <div className={s.tools}>
        <Segmented<Scene>
          size="small"
          aria-label={t('preview.scene')}
          value={scene}
          options={scenes.map((value) => ({ value, label: t(`preview.scenes.${value}`) }))}
          onChange={setScene}
        />
        <Segmented<Size>
          size="small"
          aria-label={t('preview.size')}
          value={size}
          options={[
            { value: 'desktop', icon: <Monitor size={14} />, title: t('preview.desktop') },
            { value: 'phone', icon: <Smartphone size={14} />, title: t('preview.phone') },
          ]}
          onChange={setSize}
        />
        <Segmented<'light' | 'dark'>
          size="small"
          aria-label={t('preview.theme')}
          value={isDark ? 'dark' : 'light'}
          options={[
            { value: 'light', icon: <Sun size={14} />, title: t('theme.light') },
            { value: 'dark', icon: <Moon size={14} />, title: t('theme.dark') },
          ]}
          onChange={(theme) => setDark(theme === 'dark')}
        />
        <Segmented<Locale>
          size="small"
          aria-label={t('preview.locale')}
          value={locale}
          options={locales.map((value) => ({ value, label: t(`frame:language.${value}`) }))}
          onChange={setLocale}
        />
      </div>
      <div ref={box} className={s.stage} style={{ height: height * scale }}>
        <iframe
          ref={frame}
          className={s.frame}
          // Without an origin of its own it can neither store anything nor act for whoever looks.
          sandbox="allow-scripts"
          src="/widget/preview"
          title={t('preview.title')}
          style={{ width, height, transform: `scale(${scale})` }}
        />
      </div>
      <p className={s.soft}>{t('preview.help')}</p>
    </section>
  );
}

/** Whether people are there now by the hours that are chosen in the form. */
function useService({ teamId, hoursId }: InboxSettings) {
  const { data: all = [] } = useQuery(hoursQuery);
  const { data: teams = [] } = useQuery(teamsQuery);
  const id = teams.find((team) => team.id === teamId)?.hoursId ?? hoursId;
  const hours = all.find((one) => one.id === id);
  const { data } = useQuery(stateQuery(hours && scheduleOf(hours)));
  return (hours && data) ?? null;
}
