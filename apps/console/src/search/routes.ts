import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { frame } from '../routes.tsx';
import { readSearch } from './read-search.ts';

export function searchRoutes(parent: typeof frame) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/search',
    validateSearch: readSearch,
    component: lazyRouteComponent(() => import('./SearchPage.tsx')),
  });
}
