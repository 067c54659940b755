import { signed } from '../visitors.ts';
import { type EndpointCases, message, renamed } from './endpoint-case.ts';

export const webCases: EndpointCases = {
  'web.getConfig': (my) => ({ harmless: [{ query: { inbox: my.inboxKey } }] }),
  'web.startSession': (my, their) => ({
    refused: [{ body: { inbox: my.inboxKey, identity: signed('somebody', their.inboxSecret) } }],
    harmless: [
      { body: { inbox: my.inboxKey, token: their.visitor.token } },
      { body: { inbox: my.inboxKey, identity: signed(their.externalId, my.inboxSecret) } },
    ],
  }),
  'web.setAttributes': () => ({ harmless: [{ body: renamed }] }),
  'web.track': () => ({ harmless: [{ body: { name: 'seen' } }] }),
  'web.sendMessage': (_my, their) => ({
    refused: [
      { body: message({ conversationId: their.botConversationId }) },
      { body: message({ fileIds: [their.visitorFileId] }) },
      {
        body: message({
          conversationId: their.botConversationId,
          clientId: their.visitorClientId,
        }),
      },
    ],
    harmless: [
      { body: message({ clientId: their.visitorClientId }) },
      // Only a hint for the bot, which looks for it in the visitor's own account.
      { body: message({ chosenFaqId: their.faqId }) },
    ],
  }),
  'web.listMessages': (_my, their) => ({
    refused: [{ params: { id: their.botConversationId } }],
  }),
  'web.markRead': (_my, their) => ({
    refused: [{ params: { id: their.botConversationId }, body: { seq: 1 } }],
  }),
  'web.leaveQueue': (_my, their) => ({ refused: [{ params: { id: their.botConversationId } }] }),
  'web.leaveMessage': (_my, their) => ({
    refused: [{ params: { id: their.botConversationId }, body: message(renamed) }],
  }),
  'web.giveFeedback': (_my, their) => ({
    refused: [{ params: { id: their.answerId }, body: { isHelpful: false } }],
  }),
  'web.transcript': (_my, their) => ({ refused: [{ params: { id: their.botConversationId } }] }),
  'web.rate': (_my, their) => ({
    refused: [{ params: { id: their.botConversationId }, body: { rating: 1 } }],
  }),
  'web.searchArticles': (_my, their) => ({
    harmless: [{ query: { q: their.question } }, { query: { q: '' } }],
  }),
};
