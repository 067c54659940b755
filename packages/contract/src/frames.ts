import { z } from 'zod';
import { conversationId, faqId, fileId } from './ids.ts';
import { limits } from './limits.ts';
import { clientId } from './nouns/message.ts';
import { text } from './nouns/shared.ts';

/** The server's check of what a client sends; the types are in `realtime.ts`. */
const body = text(limits.messageCharacters);
const fileIds = z.array(fileId).max(limits.attachmentsPerMessage).optional();

const command = z.discriminatedUnion('name', [
  z.object({
    t: z.literal('cmd'),
    id: clientId,
    name: z.literal('message.send'),
    data: z.object({
      text: body,
      fileIds,
      conversationId: conversationId.optional(),
      chosenFaqId: faqId.optional(),
    }),
  }),
  z.object({
    t: z.literal('cmd'),
    id: clientId,
    name: z.literal('message.reply'),
    data: z.object({ conversationId, kind: z.enum(['message', 'note']), text: body, fileIds }),
  }),
  z.object({
    t: z.literal('cmd'),
    id: clientId,
    name: z.literal('conversation.read'),
    data: z.object({ conversationId, seq: z.number().int().min(0).max(2_000_000_000) }),
  }),
]);

export const clientFrame = z.union([
  command,
  z.object({
    t: z.literal('hello'),
    v: z.literal(1),
    token: text(400).optional(),
    cursor: text(100).optional(),
  }),
  z.object({
    t: z.literal('typing'),
    conversationId,
    isTyping: z.boolean(),
    preview: text(500).optional(),
  }),
  z.object({ t: z.literal('viewing'), conversationId: conversationId.nullable() }),
  z.object({ t: z.literal('ping') }),
]);
