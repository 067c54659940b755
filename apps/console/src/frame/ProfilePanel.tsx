import { BookOpen, Compass, Keyboard, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AvailabilityDot } from '../agents/Availability.tsx';
import { availabilityValues } from '../agents/availability-values.ts';
import { useChoose, useMe, useSetAvailability } from '../agents/me.ts';
import { useSignOut } from '../agents/use-sign-out.ts';
import { locales } from '../locales/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { openDialog } from './dialogs.ts';
import s from './ProfileMenu.module.css';
import { ProfileSwitches } from './ProfileSwitches.tsx';
import { usePreference } from './preferences.ts';
import { Segments } from './Segments.tsx';

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
      <ProfileSwitches />
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
      <button
        type="button"
        className={s.row}
        onClick={() => {
          onDone();
          openDialog('tour');
        }}
      >
        <Compass size={16} aria-hidden="true" />
        {t('tour')}
      </button>
      <a className={s.row} href={`/docs/${locale}/`} target="_blank" rel="noreferrer">
        <BookOpen size={16} aria-hidden="true" />
        {t('docs')}
      </a>
      <button type="button" className={s.row} onClick={signOut}>
        <LogOut size={16} aria-hidden="true" />
        {t('profile.signOut')}
      </button>
    </div>
  );
}
