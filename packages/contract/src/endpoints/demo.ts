import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { demoTraffic } from '../nouns/demo.ts';

export const demo = {
  getTraffic: endpoint({
    method: 'GET',
    path: '/v1/demo/traffic',
    summary: 'Whether simulated visitors are writing to the demo shop',
    auth: 'agent',
    permission: 'account:update',
    response: demoTraffic,
  }),
  setTraffic: endpoint({
    method: 'PUT',
    path: '/v1/demo/traffic',
    summary: 'Let simulated visitors write to the demo shop, or stop them',
    auth: 'agent',
    permission: 'account:update',
    body: z.object({ isOn: z.boolean() }),
    response: demoTraffic,
  }),
};
