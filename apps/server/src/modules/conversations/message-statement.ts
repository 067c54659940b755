import type { Actor, EventType, Message, MessageContent } from '@lingxi/contract';
import type { Reaction } from '../../platform/outbox/index.ts';
import { previewOf } from './preview.ts';
import { messageVector } from './search-markers.ts';

/** Which conversation, and what must still be true of it when the row is locked. */
export type Target =
  /** The contact's running conversation in an inbox, or one they name. */
  | { by: 'contact'; contactId: string; inboxId: string; conversationId?: string | undefined }
  /** Still the bot's. */
  | { by: 'bot'; conversationId: string }
  /** The bot's, or nobody's: it waits while no agent is there. */
  | { by: 'unattended'; conversationId: string }
  /** Held by this agent. */
  | { by: 'assignee'; conversationId: string; agentId: string }
  /** Whatever its state; the caller has decided. */
  | { by: 'anyone'; conversationId: string };

export interface NewMessage {
  kind: Message['kind'];
  author: Actor;
  text: string;
  content?: MessageContent;
  /** Unique for its author; a repeat is answered with `repeated`. */
  clientId?: string | null;
  /** Whose client ids these are, where the author has become part of another contact since. */
  saidAs?: string;
}

/** The dedupe key of a sender's client id. */
export const keyOf = (author: Actor, clientId: string): string =>
  `${author.kind}:${author.id ?? ''}:${clientId}`;

/**
 * The message path: one statement takes the conversation's row lock and its next `seq`, stores the
 * message, its dedupe key, its event and the event's reactions. Either all of it is committed, or
 * nothing. A repeat fails on the key and changes nothing. (`$13` is null for lines nobody repeats.)
 */
const statement = (guard: string) => `
with conv as (
  update conversations c set
    last_seq = c.last_seq + 1,
    last_message = case when $5::text = 'event' then c.last_message else $8::jsonb end,
    last_message_at = case when $5::text = 'event' then c.last_message_at else $7::timestamptz end,
    updated_at = $7::timestamptz,
    unread_count = case when $4::text = 'contact' then c.unread_count + 1
      when $4::text = 'agent' and $5::text = 'message' then 0 else c.unread_count end,
    agent_read_seq = case when $4::text = 'agent' and $5::text = 'message' then c.last_seq + 1 else c.agent_read_seq end,
    contact_read_seq = case when $4::text = 'contact' then c.last_seq + 1 else c.contact_read_seq end,
    waiting_since = case when $4::text = 'contact' then coalesce(c.waiting_since, $7::timestamptz)
      when $4::text = 'bot' and c.handler = 'queue' then c.waiting_since
      when $4::text in ('agent', 'bot') and $5::text = 'message' then null else c.waiting_since end,
    first_replied_at = case when $4::text = 'agent' and $5::text = 'message' then coalesce(c.first_replied_at, $7::timestamptz)
      else c.first_replied_at end,
    status = case when $4::text = 'contact' and c.status = 'snoozed' then 'open' else c.status end,
    snoozed_until = case when $4::text = 'contact' then null else c.snoozed_until end
  where c.account_id = $1 and ${guard}
  returning c.account_id, c.id, c.number, c.inbox_id, c.contact_id, c.status, c.handler,
    c.assignee_id, c.team_id, c.last_seq
), msg as (
  insert into messages (account_id, conversation_id, seq, id, kind, author_kind, author_id, author_name,
    text, content, client_id, search, created_at)
  select conv.account_id, conv.id, conv.last_seq, $3::uuid, $5::text, $4::text, $9::uuid, $10::text, $11::text,
    $12::jsonb, $14::text, $15::tsvector, $7::timestamptz
  from conv
), key as (
  insert into message_keys (account_id, inbox_id, key, message_id, created_at)
  select conv.account_id, conv.inbox_id, $13::text, $3::uuid, $7::timestamptz from conv where $13::text is not null
), event as (
  insert into events (account_id, id, type, occurred_at, actor, conversation_id, contact_id, data)
  select conv.account_id, $6::uuid, $16::text, $7::timestamptz, $17::jsonb, conv.id, conv.contact_id, jsonb_build_object(
    'conversation', jsonb_build_object('id', conv.id, 'number', conv.number, 'inboxId', conv.inbox_id,
      'contactId', conv.contact_id, 'status', conv.status, 'handler', conv.handler,
      'assigneeId', conv.assignee_id, 'teamId', conv.team_id, 'lastSeq', conv.last_seq),
    'message', $18::jsonb || jsonb_build_object('conversationId', conv.id, 'seq', conv.last_seq))
  from conv
), reaction as (
  insert into reactions (account_id, listener, event_id, event_type, order_key, run_at)
  select conv.account_id, l.name, $6::uuid, $16::text, (case when l.is_unordered then $6::uuid else conv.id end)::text, now()
  from conv, unnest($19::text[], $20::text[], $21::bool[]) as l(name, only_handlers, is_unordered)
  where l.only_handlers = '' or conv.handler = any(string_to_array(l.only_handlers, ','))
)
select * from conv`;

const running = `c.status <> 'resolved'`;
// Here and not before it, so that no message slips in beside a block.
const unblocked = `not exists (select from contacts k
    where k.account_id = $1 and k.id = $2::uuid and k.blocked_at is not null)`;
const guards = {
  contact: `c.contact_id = $2::uuid and c.inbox_id = $22::uuid and ${running} and ${unblocked}`,
  named: `c.id = $23::uuid and c.contact_id = $2::uuid and c.inbox_id = $22::uuid and ${running}
    and ${unblocked}`,
  bot: `c.id = $2::uuid and c.handler = 'bot' and ${running}`,
  unattended: `c.id = $2::uuid and c.handler in ('bot', 'queue') and ${running}`,
  assignee: `c.id = $2::uuid and c.assignee_id = $22::uuid and ${running}`,
  anyone: `c.id = $2::uuid`,
};
const statements = {
  contact: statement(guards.contact),
  named: statement(guards.named),
  bot: statement(guards.bot),
  unattended: statement(guards.unattended),
  assignee: statement(guards.assignee),
  anyone: statement(guards.anyone),
};

function guardOf(to: Target): { guard: keyof typeof guards; values: unknown[] } {
  switch (to.by) {
    case 'contact':
      return to.conversationId === undefined
        ? { guard: 'contact', values: [to.contactId, to.inboxId] }
        : { guard: 'named', values: [to.contactId, to.inboxId, to.conversationId] };
    case 'assignee':
      return { guard: 'assignee', values: [to.conversationId, to.agentId] };
    default:
      return { guard: to.by, values: [to.conversationId] };
  }
}

export interface Composition {
  accountId: string;
  to: Target;
  message: NewMessage;
  messageId: string;
  eventId: string;
  now: Date;
  listeners: readonly Reaction[];
}

export const eventTypeOf = (author: Actor): EventType =>
  author.kind === 'contact' ? 'message.received' : 'message.sent';

/** The statement with its values, as `pg` takes it. */
export function composeMessage(c: Composition): { name: string; text: string; values: unknown[] } {
  const { guard, values } = guardOf(c.to);
  const { author, kind, text, clientId = null, content = {}, saidAs = author.id } = c.message;
  const at = c.now.toISOString();
  const type = eventTypeOf(author);
  const listeners = c.listeners.filter((l) => l.on.includes(type));
  const shown = { id: c.messageId, kind, author, text, content, clientId, createdAt: at };
  return {
    name: `append-${guard}`,
    text: statements[guard],
    values: [
      c.accountId,
      values[0],
      c.messageId,
      author.kind,
      kind,
      c.eventId,
      c.now,
      JSON.stringify({ author, kind, preview: previewOf(text, content), at }),
      author.id,
      author.name,
      text,
      JSON.stringify(content),
      clientId === null ? null : keyOf({ ...author, id: saidAs }, clientId),
      clientId,
      kind === 'event'
        ? ''
        : messageVector(c.accountId, { kind, author: author.kind, text, at: c.now }),
      type,
      JSON.stringify(author),
      JSON.stringify(shown),
      listeners.map((l) => l.name),
      listeners.map((l) => (l.onlyHandlers ?? []).join()),
      listeners.map((l) => l.isUnordered ?? false),
      ...values.slice(1),
    ],
  };
}
