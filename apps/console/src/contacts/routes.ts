import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { frame } from '../routes.tsx';
import type { ContactSearch, TimelineSearch } from './search.ts';

/** The list of contacts and the page of one. */
export function contactRoutes(parent: typeof frame) {
  const list = createRoute({
    getParentRoute: () => parent,
    path: '/contacts',
    // Read by the page itself, which comes when it is opened.
    validateSearch: (search: ContactSearch) => search,
    component: lazyRouteComponent(() => import('./ContactsPage.tsx')),
  });
  const one = createRoute({
    getParentRoute: () => parent,
    path: '/contacts/$contactId',
    validateSearch: (search: TimelineSearch) => search,
    component: lazyRouteComponent(() => import('./ContactPage.tsx')),
  });
  return [list, one] as const;
}
