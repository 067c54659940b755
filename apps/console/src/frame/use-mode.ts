import { useEffect } from 'react';
import type { Mode } from '../ui/theme.ts';
import { useMedia } from '../ui/use-media.ts';
import { usePreference } from './preferences.ts';

/** Light or dark, from the choice and the system; also told to the style sheets. */
export function useMode(): Mode {
  const theme = usePreference('theme');
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const mode: Mode = theme === 'auto' ? (isSystemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset.theme = mode;
  }, [mode]);
  return mode;
}
