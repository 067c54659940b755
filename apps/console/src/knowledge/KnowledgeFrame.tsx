import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { TouchSize } from '../settings/TouchSize.tsx';

/** Around every knowledge page. */
export default function KnowledgeFrame() {
  return (
    <TouchSize>
      <Suspense>
        <Outlet />
      </Suspense>
    </TouchSize>
  );
}
