import type { ConversationFacts } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import type { Platform } from '../../platform/index.ts';
import { findFacts } from '../conversations/index.ts';
import type { Audience } from './audience.ts';
import type { Client } from './client.ts';

/** Typing comes several times a second; where the conversation stands is asked only so often. */
const cachedMs = 5000;
const cache = new WeakMap<
  Client,
  Map<string, { at: number; facts: ConversationFacts | undefined }>
>();

async function factsFor(client: Client, conversationId: string) {
  const known = cache.get(client) ?? new Map();
  cache.set(client, known);
  const hit = known.get(conversationId);
  if (hit && Date.now() - hit.at < cachedMs) return hit.facts as ConversationFacts | undefined;
  const facts = await findFacts(client.ctx, conversationId).catch(() => undefined);
  if (known.size > 50) known.clear();
  known.set(conversationId, { at: Date.now(), facts });
  return facts;
}

export function tellTyping(
  client: Client,
  frame: { conversationId: string; isTyping: boolean; preview?: string | undefined },
): void {
  if (client.isMuted) return;
  void factsFor(client, frame.conversationId).then((facts) => {
    if (!facts) return;
    const isContact = client.kind === 'contact';
    // What an agent types is nobody's business before it is sent; a visitor's words help the agent.
    const preview = isContact && frame.preview !== undefined ? { preview: frame.preview } : {};
    const audience: Audience = { agents: facts, except: client.id };
    if (!isContact) audience.contactId = facts.contactId;
    const { conversationId, isTyping } = frame;
    const data = { conversationId, by: client.ctx.actor, isTyping, ...preview };
    signal(client.ctx, 'typing', audience, data);
  });
}

/** Other agents see who looks at a conversation. */
export function tellViewing(client: Client, conversationId: string | null): void {
  if (client.kind !== 'agent' || client.viewing === conversationId) return;
  const tell = (id: string, isViewing: boolean) =>
    void factsFor(client, id).then((facts) => {
      if (!facts) return;
      const data = { conversationId: id, agentId: client.ownerId, isViewing };
      signal(client.ctx, 'viewing', { agents: facts, except: client.id }, data);
    });
  if (client.viewing) tell(client.viewing, false);
  client.viewing = conversationId;
  if (conversationId) tell(conversationId, true);
}

function signal(ctx: Context, name: string, audience: Audience, data: unknown): void {
  ctx.platform.sockets.signal({ accountId: ctx.accountId, name, audience, data });
}

export function tellPresence(platform: Platform): void {
  platform.sockets.onPresence(({ accountId, kind, ownerId, isOnline }) => {
    const audience: Audience = { agents: 'all' };
    if (kind === 'contact') {
      const data = { contactId: ownerId, isOnline };
      platform.sockets.signal({ accountId, name: 'contact.presence', audience, data });
    } else {
      const data = { agentId: ownerId, isConnected: isOnline };
      platform.sockets.signal({ accountId, name: 'agent.presence', audience, data });
    }
  });
}
