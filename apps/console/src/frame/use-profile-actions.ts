import { Circle, Languages, LogOut, SunMoon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { availabilityValues } from '../agents/availability-values.ts';
import { useChoose, useSetAvailability } from '../agents/me.ts';
import { useSignOut } from '../agents/use-sign-out.ts';
import { useActions } from './actions.ts';
import { usePreference } from './preferences.ts';

/** What the profile panel offers, for the palette. */
export function useProfileActions(): void {
  const { t } = useTranslation(['frame', 'agents']);
  const setAvailability = useSetAvailability();
  const choose = useChoose();
  const signOut = useSignOut();
  const locale = usePreference('locale');
  const theme = usePreference('theme');
  const other = locale === 'zh' ? 'en' : 'zh';
  const nextTheme = theme === 'dark' ? 'light' : 'dark';
  useActions('profile', [
    ...availabilityValues.map((value) => ({
      id: `availability-${value}`,
      label: t('palette.availability', { state: t(`agents:availability.${value}`) }),
      icon: Circle,
      group: 'you' as const,
      run: () => setAvailability.mutate(value),
    })),
    {
      id: 'language',
      label: t('palette.language', { language: t(`language.${other}`) }),
      icon: Languages,
      group: 'you',
      run: () => choose({ locale: other }),
    },
    {
      id: 'theme',
      label: t('palette.theme', { theme: t(`theme.${nextTheme}`) }),
      icon: SunMoon,
      group: 'you',
      run: () => choose({ theme: nextTheme }),
    },
    { id: 'sign-out', label: t('profile.signOut'), icon: LogOut, group: 'you', run: signOut },
  ]);
}
