import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { TouchSize } from '../settings/TouchSize.tsx';

/** Around every knowledge page. */
export default function KnowledgeFrame() {
  // Fetched at once: a part that came for its texts later would blank the page meanwhile.
  useTranslation(['knowledge', 'settings', 'imports']);
  return (
    <TouchSize>
      <Suspense>
        <Outlet />
      </Suspense>
    </TouchSize>
  );
}
