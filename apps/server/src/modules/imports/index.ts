import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import { systemContext } from '../context.ts';
import type { Module } from '../module.ts';
import { cancelImport } from './cancel-import.ts';
import { uploadImport } from './create-import.ts';
import { exportErrors } from './errors-file.ts';
import { exportRows, exportTemplate, sayFile } from './export.ts';
import { forgetOld } from './forget-old.ts';
import { getImport, listErrors, listImports } from './list-imports.ts';
import { runImport } from './run-import.ts';
import { startImport } from './start-import.ts';
import { updateImport } from './update-import.ts';

export { cancelImport } from './cancel-import.ts';
export { createImport } from './create-import.ts';
export { exportRows } from './export.ts';
export { getImport, listErrors } from './list-imports.ts';
export { runImport } from './run-import.ts';
export { startImport } from './start-import.ts';
export { updateImport } from './update-import.ts';

const i = contract.imports;
const e = contract.exports;

export const imports: Module = {
  routes: [
    route(i.list, (ctx, { query }) => listImports(ctx, query)),
    route(i.get, (ctx, { params }) => getImport(ctx, params.id)),
    route(i.create, (ctx, { query }, { request }) => uploadImport(ctx, query.kind, request)),
    route(i.update, (ctx, { params, body }) => updateImport(ctx, params.id, body)),
    route(i.start, (ctx, { params, body }) => startImport(ctx, params.id, body)),
    route(i.cancel, (ctx, { params }) => cancelImport(ctx, params.id)),
    route(i.listErrors, (ctx, { params, query }) => listErrors(ctx, params.id, query)),
    route(i.downloadErrors, async (ctx, { params, query }, { reply }) => {
      const file = await exportErrors(ctx, params.id, query.locale);
      sayFile(reply, 'lingxi-import-errors', 'csv');
      return file;
    }),
    route(e.download, async (ctx, { params, query }, { reply }) => {
      const file = await exportRows(ctx, params.kind, query);
      sayFile(reply, `lingxi-${params.kind}`, query.format);
      return file;
    }),
    route(e.template, async (ctx, { params, query }, { reply }) => {
      const file = exportTemplate(ctx, params.kind, query);
      sayFile(reply, `lingxi-${params.kind}-template`, query.format);
      return file;
    }),
  ],
  reactions: [
    {
      name: 'imports.run',
      on: ['import.started'],
      async run({ platform, accountId, event, attempt }) {
        if (event.type !== 'import.started') return undefined;
        await runImport(systemContext(platform, accountId), event.data.importId, attempt);
        return undefined;
      },
    },
  ],
  jobs: [{ name: 'imports.forget-old', cron: '17 * * * *', run: forgetOld }],
};
