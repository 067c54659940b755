import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { openContact } from './contact.ts';
import { contactTimeline } from './contact-timeline.ts';
import { inboxCounts } from './inbox-counts.ts';
import { openConversation } from './open-conversation.ts';
import { searchEverything } from './search-everything.ts';

/** Reads shaped for a screen: across modules, and writing nothing. */
export const screens: Module = {
  routes: [
    route(contract.screens.counts, (ctx) => inboxCounts(ctx)),
    route(contract.screens.conversation, (ctx, { params }) => openConversation(ctx, params.id)),
    route(contract.screens.contact, (ctx, { params }) => openContact(ctx, params.id)),
    route(contract.screens.contactTimeline, (ctx, { params, query }) =>
      contactTimeline(ctx, params.id, query),
    ),
    route(contract.search.everything, (ctx, { query }) => searchEverything(ctx, query)),
  ],
};
