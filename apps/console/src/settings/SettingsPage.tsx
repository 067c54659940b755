import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useIsPhone } from '../ui/use-media.ts';
import { SettingsNav } from './SettingsNav.tsx';
import s from './SettingsPage.module.css';
import { TouchSize } from './TouchSize.tsx';

/** On a phone the list of sections is a page of its own. */
export default function SettingsPage() {
  const isPhone = useIsPhone();
  return (
    <TouchSize>
      <div className={s.page}>
        {!isPhone && <SettingsNav />}
        <Suspense>
          <Outlet />
        </Suspense>
      </div>
    </TouchSize>
  );
}
