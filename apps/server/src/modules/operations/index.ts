import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { listFailedReactions, retryReaction } from './failed-reactions.ts';

export const operations: Module = {
  routes: [
    route(contract.operations.listFailedReactions, (ctx, { query }) =>
      listFailedReactions(ctx, query),
    ),
    route(contract.operations.retryReaction, (ctx, { params }) => retryReaction(ctx, params.id)),
  ],
};
