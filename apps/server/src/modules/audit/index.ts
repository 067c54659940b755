import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { downloadAudit } from './download-audit.ts';
import { listAudit } from './list-audit.ts';

export { record } from './record.ts';

export const audit: Module = {
  routes: [
    route(contract.audit.list, (ctx, { query }) => listAudit(ctx, query)),
    route(contract.audit.download, async (ctx, { query }, { reply }) => {
      const file = downloadAudit(ctx, query);
      reply.header('content-type', 'text/csv; charset=utf-8');
      reply.header('content-disposition', 'attachment; filename="lingxi-audit.csv"');
      reply.header('cache-control', 'no-store');
      return file;
    }),
  ],
};
