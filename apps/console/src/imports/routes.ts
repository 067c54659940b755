import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { frame } from '../routes.tsx';

/** One page for everything a file can bring; an import that is under way stays in the address. */
export const importRoute = (parent: typeof frame) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/import/$kind',
    validateSearch: (search: Record<string, unknown>): { id?: string } =>
      typeof search.id === 'string' ? { id: search.id } : {},
    component: lazyRouteComponent(() => import('./ImportPage.tsx')),
  });
