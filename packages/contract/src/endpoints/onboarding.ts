import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { onboardingStep, onboarding as state } from '../nouns/onboarding.ts';

export const onboarding = {
  get: endpoint({
    method: 'GET',
    path: '/v1/onboarding',
    summary: 'How far the setting up of a new account has come',
    auth: 'agent',
    permission: 'account:update',
    response: state,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/v1/onboarding',
    summary: 'Skip a step or return to it, leave one as it is, put the checklist away',
    auth: 'agent',
    permission: 'account:update',
    body: z.object({
      skip: onboardingStep.optional(),
      resume: onboardingStep.optional(),
      /** These two may be fine as they were found. */
      confirm: onboardingStep.extract(['account', 'look']).optional(),
      isDismissed: z.boolean().optional(),
    }),
    response: state,
  }),
};
