import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { frame } from '../routes.tsx';
import { readReportSearch } from './search.ts';

export function reportRoutes(parent: typeof frame) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/reports',
    validateSearch: readReportSearch,
    component: lazyRouteComponent(() => import('./OverviewPage.tsx')),
  });
}
