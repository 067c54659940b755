import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { listAudit } from './list-audit.ts';

export { record } from './record.ts';

export const audit: Module = {
  routes: [route(contract.audit.list, (ctx, { query }) => listAudit(ctx, query))],
};
