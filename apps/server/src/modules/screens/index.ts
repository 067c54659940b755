import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { inboxCounts } from './inbox-counts.ts';
import { openConversation } from './open-conversation.ts';

/** Reads shaped for a screen: across modules, and writing nothing. */
export const screens: Module = {
  routes: [
    route(contract.screens.counts, (ctx) => inboxCounts(ctx)),
    route(contract.screens.conversation, (ctx, { params }) => openConversation(ctx, params.id)),
  ],
};
