import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { frame } from '../routes.tsx';

/** A conversation as a sheet of paper. */
export const transcriptRoute = (parent: typeof frame) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/transcript/$conversationId',
    component: lazyRouteComponent(() => import('./TranscriptPage.tsx')),
  });
