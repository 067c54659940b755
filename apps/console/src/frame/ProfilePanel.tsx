import { BellRing, Keyboard, LogOut, Volume2, Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AvailabilityDot } from '../agents/Availability.tsx';
import { availabilityValues } from '../agents/availability-values.ts';
import { useChoose, useMe, useSetAvailability } from '../agents/me.ts';
import { useSignOut } from '../agents/use-sign-out.ts';
import { locales } from '../locales/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { allowDesktopNotices } from './allow-desktop-notices.ts';
import { openDialog } from './dialogs.ts';
import s from './ProfileMenu.module.css';
import { prefer, usePreference } from './preferences.ts';

function Segments<V extends string>(props: {
  name: string;
  legend: string;
  value: V;
  options: { value: V; label: ReactNode }[];
  onChange: (value: V) => void;
}) {
  return (
    <fieldset className={s.section}>
      <legend>{props.legend}</legend>
      <div className={s.segments}>
        {props.options.map(({ value, label }) => (
          <label key={value} className={s.segment}>
            <input
              type="radio"
              name={props.name}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Switches() {
  const { t } = useTranslation('frame');
  const isSoundOn = usePreference('isSoundOn');
  const isDesktopNoticeOn = usePreference('isDesktopNoticeOn');
  const hasSingleKeys = usePreference('hasSingleKeys');
  const rows = [
    {
      icon: Volume2,
      label: t('profile.sound'),
      isOn: isSoundOn,
      set: (isOn: boolean) => prefer({ isSoundOn: isOn }),
    },
    {
      icon: BellRing,
      label: t('profile.desktop'),
      isOn: isDesktopNoticeOn,
      set: (isOn: boolean) => void allowDesktopNotices(isOn),
    },
    {
      icon: Zap,
      label: t('profile.singleKeys'),
      isOn: hasSingleKeys,
      set: (isOn: boolean) => prefer({ hasSingleKeys: isOn }),
    },
  ];
  return rows.map((row) => (
    <label key={row.label} className={s.row}>
      <row.icon size={16} aria-hidden="true" />
      {row.label}
      <input type="checkbox" checked={row.isOn} onChange={(e) => row.set(e.target.checked)} />
    </label>
  ));
}

export function ProfilePanel({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['frame', 'agents']);
  const { agent, account } = useMe();
  const setAvailability = useSetAvailability();
  const choose = useChoose();
  const signOut = useSignOut();
  const theme = usePreference('theme');
  const locale = usePreference('locale');
  const availability = setAvailability.isPending ? setAvailability.variables : agent.availability;
  return (
    <div className={s.panel}>
      <div className={s.who}>
        <Avatar name={agent.name} seed={agent.id} imageUrl={agent.avatarUrl} />
        <div>
          <p className={s.name}>{agent.name}</p>
          <p className={s.meta}>
            {t(`agents:role.${agent.role}`)} · {account.name}
          </p>
          <p className={s.meta}>{agent.email}</p>
        </div>
      </div>
      <Segments
        name="availability"
        legend={t('agents:availability.label')}
        value={availability}
        options={availabilityValues.map((value) => ({
          value,
          label: (
            <>
              <AvailabilityDot value={value} />
              {t(`agents:availability.${value}`)}
            </>
          ),
        }))}
        onChange={(value) => setAvailability.mutate(value)}
      />
      <Segments
        name="locale"
        legend={t('profile.language')}
        value={locale}
        options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(value) => choose({ locale: value })}
      />
      <Segments
        name="theme"
        legend={t('profile.theme')}
        value={theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`theme.${value}`),
        }))}
        onChange={(value) => choose({ theme: value })}
      />
      <hr className={s.rule} />
      <Switches />
      <hr className={s.rule} />
      <button
        type="button"
        className={s.row}
        onClick={() => {
          onDone();
          openDialog('shortcuts');
        }}
      >
        <Keyboard size={16} aria-hidden="true" />
        {t('shortcuts.title')}
        <kbd>?</kbd>
      </button>
      <button type="button" className={s.row} onClick={signOut}>
        <LogOut size={16} aria-hidden="true" />
        {t('profile.signOut')}
      </button>
    </div>
  );
}
