import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { createInbox } from './create-inbox.ts';
import { forgetInboxes } from './known-inboxes.ts';
import { listInboxes } from './list-inboxes.ts';
import { revealSecret } from './reveal-secret.ts';
import { updateInbox } from './update-inbox.ts';

export {
  botName,
  fillPlaceholders,
  nameOfBot,
  type PlaceholderValues,
} from './bot-words.ts';
export { createInbox } from './create-inbox.ts';
export { firstInboxId } from './first-inbox-id.ts';
export { firstInboxKey } from './first-inbox-key.ts';
export { getInbox, inboxByPublicKey, type KnownInbox } from './known-inboxes.ts';
export { listSightings } from './list-sightings.ts';
export { type Entrance, openNow, scheduleFor, serviceState } from './open-hours.ts';
export { inboxSecret } from './secret.ts';
export { seeWidget } from './see-widget.ts';
export { defaultSettings } from './settings.ts';
export { verifyIdentity } from './verify-identity.ts';

export const inboxes: Module = {
  routes: [
    route(contract.inboxes.list, (ctx, { query }) => listInboxes(ctx, query)),
    route(contract.inboxes.create, (ctx, { body }) => createInbox(ctx, body)),
    route(contract.inboxes.update, (ctx, { params, body }) => updateInbox(ctx, params.id, body)),
    route(contract.inboxes.revealSecret, (ctx, { params, body }) =>
      revealSecret(ctx, params.id, body),
    ),
  ],
  broadcasts: [forgetInboxes],
};
