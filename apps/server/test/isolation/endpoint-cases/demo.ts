import type { EndpointCases } from './endpoint-case.ts';

export const demoCases: EndpointCases = {
  'demo.getTraffic': () => ({ harmless: [{}], isNameless: true }),
  'demo.setTraffic': () => ({ harmless: [{ body: { isOn: false } }] }),
};
