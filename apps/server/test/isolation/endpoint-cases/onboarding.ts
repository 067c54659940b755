import type { EndpointCases } from './endpoint-case.ts';

export const onboardingCases: EndpointCases = {
  'onboarding.get': () => ({ harmless: [{}] }),
  'onboarding.update': () => ({ harmless: [{ body: { skip: 'bot', isDismissed: true } }] }),
};
