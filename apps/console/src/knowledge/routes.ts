import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { frame } from '../routes.tsx';
import { readKnowledgeSearch } from './search.ts';

/** The knowledge pages. The filters stay in the address of the editor, so that back leads to them. */
export function knowledgeRoutes(parent: typeof frame) {
  const knowledge = createRoute({
    getParentRoute: () => parent,
    path: '/knowledge',
    validateSearch: readKnowledgeSearch,
    component: lazyRouteComponent(() => import('./KnowledgeFrame.tsx')),
  });
  const list = createRoute({
    getParentRoute: () => knowledge,
    path: '/',
    component: lazyRouteComponent(() => import('./KnowledgePage.tsx')),
  });
  const create = createRoute({
    getParentRoute: () => knowledge,
    path: 'new',
    component: lazyRouteComponent(() => import('./NewFaqPage.tsx')),
  });
  const bulk = createRoute({
    getParentRoute: () => knowledge,
    path: 'import',
    beforeLoad: () => {
      throw redirect({ to: '/import/$kind', params: { kind: 'faqs' } });
    },
  });
  const one = createRoute({
    getParentRoute: () => knowledge,
    path: '$faqId',
    component: lazyRouteComponent(() => import('./FaqPage.tsx')),
  });
  return knowledge.addChildren([list, create, bulk, one]);
}
