import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { listHours, previewHours } from './read-hours.ts';
import { createHours, deleteHours, updateHours } from './write-hours.ts';

export { isOpen, openState } from './is-open.ts';
export { readHours, refuseForeignHours } from './read-hours.ts';
export { sayWhen } from './say-when.ts';
export { createHours } from './write-hours.ts';

const c = contract.hours;

export const hours: Module = {
  routes: [
    route(c.list, (ctx, { query }) => listHours(ctx, query)),
    route(c.create, (ctx, { body }) => createHours(ctx, body)),
    route(c.update, (ctx, { params, body }) => updateHours(ctx, params.id, body)),
    route(c.delete, async (ctx, { params }) => {
      await deleteHours(ctx, params.id);
      return {};
    }),
    route(c.preview, async (ctx, { body }) => previewHours(ctx, body)),
  ],
};
