import { automationCases } from './automations.ts';
import { deskCases } from './desk.ts';
import type { EndpointCases } from './endpoint-case.ts';
import { knowledgeCases } from './knowledge.ts';
import { peopleCases } from './people.ts';
import { reportCases } from './reports.ts';
import { webCases } from './web.ts';

export const endpointCases: EndpointCases = {
  ...peopleCases,
  ...deskCases,
  ...knowledgeCases,
  ...automationCases,
  ...reportCases,
  ...webCases,
};
