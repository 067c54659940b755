import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { forgetDeleted } from './forget-deleted.ts';
import { listCanned, listCategories } from './list-canned.ts';
import {
  countUse,
  createCanned,
  deleteCanned,
  restoreCanned,
  updateCanned,
} from './write-canned.ts';

export type { CannedRowInput } from './canned-row.ts';
export { eachCanned } from './each-canned.ts';
export { takeCanned } from './take-canned.ts';

const c = contract.cannedResponses;

export const automations: Module = {
  routes: [
    route(c.list, (ctx, { query }) => listCanned(ctx, query)),
    route(c.listCategories, (ctx) => listCategories(ctx)),
    route(c.create, (ctx, { body }) => createCanned(ctx, body)),
    route(c.update, (ctx, { params, body }) => updateCanned(ctx, params.id, body)),
    route(c.delete, (ctx, { params }) => deleteCanned(ctx, params.id)),
    route(c.restore, (ctx, { params }) => restoreCanned(ctx, params.id)),
    route(c.countUse, (ctx, { params }) => countUse(ctx, params.id)),
  ],
  jobs: [{ name: 'automations.forget-deleted', cron: '29 3 * * *', run: forgetDeleted }],
};
