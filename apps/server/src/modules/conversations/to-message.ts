import type { Actor, Message, MessageContent } from '@lingxi/contract';
import type { Platform } from '../../platform/index.ts';
import { signedUrl } from '../files/index.ts';
import type { MessageRow } from './rows.ts';

export function toMessage(platform: Platform, accountId: string, r: MessageRow): Message {
  return withUrls(platform, accountId, {
    id: r.id,
    conversationId: r.conversation_id,
    seq: r.seq,
    kind: r.kind,
    author: { kind: r.author_kind, id: r.author_id, name: r.author_name } satisfies Actor,
    text: r.text,
    content: r.content as MessageContent,
    clientId: r.client_id,
    createdAt: r.created_at.toISOString(),
  });
}

/** Stored attachments carry no address; every reader gets one of their own that expires. */
export function withUrls(platform: Platform, accountId: string, message: Message): Message {
  const { attachments } = message.content;
  if (!attachments?.length) return message;
  const signed = attachments.map((a) => ({ ...a, url: signedUrl(platform, accountId, a) }));
  return { ...message, content: { ...message.content, attachments: signed } };
}
