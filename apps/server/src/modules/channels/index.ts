import { contract } from '@lingxi/contract';
import { Refusal } from '../../platform/errors.ts';
import { route } from '../../platform/http/route.ts';
import { recordEvent, setPage } from '../contacts/index.ts';
import {
  giveFeedback,
  markReadByContact,
  sendTranscript,
  transcriptForContact,
} from '../conversations/index.ts';
import { inboxByPublicKey, seeWidget } from '../inboxes/index.ts';
import type { Module } from '../module.ts';
import { startSession } from './web/start-session.ts';
import {
  contactIdOf,
  describeAsVisitor,
  leaveQueueAsVisitor,
  listVisitorMessages,
  rateAsVisitor,
  sendAsVisitor,
} from './web/visitor-verbs.ts';
import { widgetConfig } from './web/widget-config.ts';

export { authenticateVisitor, bearerOf, visitorContext } from './web/authenticate-visitor.ts';
export { contactIdOf, describeAsVisitor, sendAsVisitor } from './web/visitor-verbs.ts';

const { web } = contract;

export const channels: Module = {
  routes: [
    route(web.getConfig, async ({ platform }, { query }, { request }) => {
      const found = await inboxByPublicKey(platform, query.inbox);
      if (!found) throw new Refusal('inbox_not_found');
      const { headers, host } = request;
      await seeWidget(platform, found, { origin: headers.origin, host });
      return widgetConfig(platform, found);
    }),
    route(web.startSession, (from, { body }, { request }) =>
      startSession({ ...from, origin: request.headers.origin, host: request.host }, body),
    ),
    route(web.setAttributes, (ctx, { body }) => describeAsVisitor(ctx, body)),
    route(web.track, async (ctx, { body }) => {
      const { url, title } = body.properties;
      if (body.name === 'page_view' && typeof url === 'string') {
        await setPage(ctx, contactIdOf(ctx), { url, title: String(title ?? '') });
      } else await recordEvent(ctx, contactIdOf(ctx), body.name, body.properties);
      return {};
    }),
    route(web.sendMessage, (ctx, { body }) => sendAsVisitor(ctx, body)),
    route(web.listMessages, (ctx, { params, query }) => listVisitorMessages(ctx, params.id, query)),
    route(web.markRead, async (ctx, { params, body }) => {
      const contactId = contactIdOf(ctx);
      await markReadByContact(ctx, { contactId, conversationId: params.id, upTo: body.seq });
      return {};
    }),
    route(web.leaveQueue, (ctx, { params }) => leaveQueueAsVisitor(ctx, params.id)),
    route(web.giveFeedback, async (ctx, { params, body }) => {
      await giveFeedback(ctx, { contactId: contactIdOf(ctx), messageId: params.id, ...body });
      return {};
    }),
    route(web.rate, (ctx, { params, body }) => rateAsVisitor(ctx, params.id, body)),
    route(web.transcript, async (ctx, { params, query }, { reply }) => {
      const of = { contactId: contactIdOf(ctx), conversationId: params.id, ...query };
      return sendTranscript(reply, await transcriptForContact(ctx, of));
    }),
  ],
};
