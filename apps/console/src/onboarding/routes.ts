import type { OnboardingStep } from '@lingxi/contract';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { frame } from '../routes.tsx';

/** `step`: the open one; without it the first that is not done. */
export const onboardingRoutes = (parent: typeof frame) =>
  createRoute({
    getParentRoute: () => parent,
    path: '/welcome',
    validateSearch: (search): { step?: OnboardingStep } =>
      typeof search.step === 'string' ? { step: search.step as OnboardingStep } : {},
    component: lazyRouteComponent(() => import('./WelcomePage.tsx')),
  });
