import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { frame } from '../routes.tsx';
import { readContactSearch, readTimelineSearch } from './search.ts';

/** The list of contacts and the page of one. */
export function contactRoutes(parent: typeof frame) {
  const list = createRoute({
    getParentRoute: () => parent,
    path: '/contacts',
    validateSearch: readContactSearch,
    component: lazyRouteComponent(() => import('./ContactsPage.tsx')),
  });
  const one = createRoute({
    getParentRoute: () => parent,
    path: '/contacts/$contactId',
    validateSearch: readTimelineSearch,
    component: lazyRouteComponent(() => import('./ContactPage.tsx')),
  });
  return [list, one] as const;
}
