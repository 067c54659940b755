import { automationCases } from './automations.ts';
import { contactCases } from './contacts.ts';
import { demoCases } from './demo.ts';
import { deskCases } from './desk.ts';
import type { EndpointCases } from './endpoint-case.ts';
import { hoursCases } from './hours.ts';
import { importCases } from './imports.ts';
import { knowledgeCases } from './knowledge.ts';
import { onboardingCases } from './onboarding.ts';
import { peopleCases } from './people.ts';
import { reportCases } from './reports.ts';
import { webCases } from './web.ts';

export const endpointCases: EndpointCases = {
  ...peopleCases,
  ...contactCases,
  ...deskCases,
  ...hoursCases,
  ...knowledgeCases,
  ...automationCases,
  ...importCases,
  ...reportCases,
  ...demoCases,
  ...onboardingCases,
  ...webCases,
};
