import type { Folder, SurveySubject } from '@lingxi/contract';
import { sql } from 'kysely';
import type { Context, TxContext } from '../../platform/context/index.ts';
import type { Place } from '../../platform/db/page.ts';
import { visible } from './policy.ts';
import type { ConversationRow } from './rows.ts';

const columns = [
  'id',
  'number',
  'inbox_id',
  'channel',
  'contact_id',
  'status',
  'handler',
  'assignee_id',
  'team_id',
  'tags',
  'handoff',
  'queued_at',
  'assigned_at',
  'snoozed_until',
  'waiting_since',
  'last_seq',
  'last_message',
  'last_message_at',
  'unread_count',
  'agent_read_seq',
  'contact_read_seq',
  'rating',
  'rating_comment',
  'rated_at',
  'survey_of',
  'survey_asked_at',
  'resolved_at',
  'created_at',
  'updated_at',
] as const;

const base = (ctx: Context) =>
  ctx.db.selectFrom('conversations').select(columns).where('account_id', '=', ctx.accountId);

const rows = async (query: { execute(): Promise<unknown[]> }) =>
  (await query.execute()) as ConversationRow[];
const row = async (query: { executeTakeFirst(): Promise<unknown> }) =>
  (await query.executeTakeFirst()) as ConversationRow | undefined;

/** Visible to the caller; `isLocked` holds the row until the end of the transaction. */
export const findVisible = (ctx: Context, id: string, isLocked = false) =>
  row(
    base(ctx)
      .where('id', '=', id)
      .where(visible(ctx))
      .$if(isLocked, (q) => q.forUpdate()),
  );

/** Visible to the caller, in the order of the ids. */
export async function selectByIds(
  ctx: Context,
  ids: readonly string[],
): Promise<ConversationRow[]> {
  if (ids.length === 0) return [];
  const found = await rows(base(ctx).where('id', 'in', ids).where(visible(ctx)));
  const byId = new Map(found.map((r) => [r.id, r]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The row the caller has locked, as it is now. */
export const reload = async (tx: TxContext, id: string): Promise<ConversationRow> =>
  (await base(tx).where('id', '=', id).executeTakeFirstOrThrow()) as ConversationRow;

export const findOfContact = (ctx: Context, contactId: string, id: string, isLocked = false) =>
  row(
    base(ctx)
      .where('id', '=', id)
      .where('contact_id', '=', contactId)
      .$if(isLocked, (q) => q.forUpdate()),
  );

export const findRunning = (ctx: Context, inboxId: string, contactId: string) =>
  row(
    base(ctx)
      .where('inbox_id', '=', inboxId)
      .where('contact_id', '=', contactId)
      .where('status', '<>', 'resolved'),
  );

export interface ListOptions {
  folder: Folder;
  contactId?: string | undefined;
  /** Sort value and id of the last row of the page before. */
  after?: Place | undefined;
  limit: number;
}

/** Latest message first; the queue in the order of waiting. */
export function selectFolder(ctx: Context, o: ListOptions) {
  const isQueue = o.folder === 'queue';
  const at = isQueue ? 'queued_at' : 'last_message_at';
  const order = isQueue ? 'asc' : 'desc';
  return rows(
    base(ctx)
      .where(inFolder(ctx, o.folder))
      .where(visible(ctx))
      .$if(o.contactId !== undefined, (q) => q.where('contact_id', '=', o.contactId!))
      .$if(o.after !== undefined, (q) => {
        const { at: value, id } = o.after!;
        const beyond = sql.raw(isQueue ? '>' : '<');
        return q.where(
          sql<boolean>`(${sql.ref(at)}, id) ${beyond} (${value}::timestamptz, ${id}::uuid)`,
        );
      })
      .orderBy(at, order)
      .orderBy('id', order)
      .limit(o.limit),
  );
}

export const inFolder = (ctx: Context, folder: Folder) => {
  switch (folder) {
    case 'mine':
      return sql<boolean>`status = 'open' and assignee_id = ${ctx.actor.kind === 'agent' ? ctx.actor.id : null}::uuid`;
    case 'queue':
      return sql<boolean>`status = 'open' and handler = 'queue'`;
    case 'bot':
      return sql<boolean>`status = 'open' and handler = 'bot'`;
    case 'all':
      return sql<boolean>`status = 'open'`;
    default:
      return sql<boolean>`status = ${folder}`;
  }
};

export const selectOfContact = (ctx: Context, contactId: string, limit: number) =>
  rows(base(ctx).where('contact_id', '=', contactId).orderBy('created_at', 'desc').limit(limit));

/** The next one to serve, locked; rows another process is serving right now are passed over. */
export const lockLongestWaiting = (tx: TxContext, teamIds: readonly string[] | 'all') =>
  row(
    base(tx)
      .where('status', '=', 'open')
      .where('handler', '=', 'queue')
      .$if(teamIds !== 'all', (q) =>
        q.where(
          sql<boolean>`(team_id is null or team_id = any(${[...(teamIds as string[])]}::uuid[]))`,
        ),
      )
      .orderBy('queued_at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked(),
  );

export interface NewConversation {
  id: string;
  inboxId: string;
  channel: string;
  contactId: string;
  handler: 'bot' | 'queue';
  teamId: string | null;
  queuedAt: Date | null;
  handoff: ConversationRow['handoff'];
  /** Whose browser opened it, where that contact has become part of another. */
  originContactId?: string | null;
}

/** False when the contact already has a running conversation there. */
export async function insertConversation(tx: TxContext, c: NewConversation): Promise<boolean> {
  const now = tx.platform.clock.now();
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('conversations')
    .values({
      account_id: tx.accountId,
      id: c.id,
      inbox_id: c.inboxId,
      channel: c.channel,
      contact_id: c.contactId,
      origin_contact_id: c.originContactId ?? null,
      handler: c.handler,
      team_id: c.teamId,
      queued_at: c.queuedAt,
      handoff: c.handoff ? JSON.stringify(c.handoff) : null,
      last_message_at: now,
      created_at: now,
      updated_at: now,
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export interface ConversationChange {
  status?: ConversationRow['status'];
  handler?: ConversationRow['handler'];
  assignee_id?: string | null;
  team_id?: string | null;
  tags?: string[];
  handoff?: ConversationRow['handoff'];
  queued_at?: Date | null;
  assigned_at?: Date | null;
  snoozed_until?: Date | null;
  waiting_since?: Date | null;
  unread_count?: number;
  agent_read_seq?: number;
  contact_read_seq?: number;
  rating?: number;
  rating_comment?: string;
  rated_at?: Date;
  survey_of?: SurveySubject;
  survey_asked_at?: Date;
  resolved_at?: Date | null;
}

/** Changes a row the caller has locked, and answers what it is now. */
export async function updateConversation(
  tx: TxContext,
  id: string,
  { handoff, ...change }: ConversationChange,
): Promise<ConversationRow> {
  return (await tx.db
    .updateTable('conversations')
    .set({
      ...change,
      ...(handoff === undefined ? {} : { handoff: handoff ? JSON.stringify(handoff) : null }),
      updated_at: tx.platform.clock.now(),
    })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow()) as ConversationRow;
}

export async function selectDueSnoozed(ctx: Context, now: Date, limit: number): Promise<string[]> {
  const found = await ctx.db
    .selectFrom('conversations')
    .select('id')
    .where('account_id', '=', ctx.accountId)
    .where('status', '=', 'snoozed')
    .where('snoozed_until', '<=', now)
    .limit(limit)
    .execute();
  return found.map((r) => r.id);
}

/** Each contact's latest conversation, of those the caller may see. */
export async function selectLatestOfContacts(
  ctx: Context,
  contactIds: readonly string[],
): Promise<Map<string, string>> {
  if (contactIds.length === 0) return new Map();
  const found = await ctx.db
    .selectFrom('conversations')
    .select(['contact_id', 'id'])
    .distinctOn('contact_id')
    .where('account_id', '=', ctx.accountId)
    .where('contact_id', 'in', contactIds)
    .where(visible(ctx))
    .orderBy('contact_id')
    .orderBy('created_at', 'desc')
    .execute();
  return new Map(found.map((r) => [r.contact_id, r.id]));
}

/** Of these conversations, the ones the caller may see. */
export async function visibleConversationIds(
  ctx: Context,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found = await ctx.db
    .selectFrom('conversations')
    .select('id')
    .where('account_id', '=', ctx.accountId)
    .where('id', 'in', ids)
    .where(visible(ctx))
    .execute();
  return new Set(found.map((r) => r.id));
}

/** All conversations of these contacts, locked in one order. */
export const lockOfContacts = (tx: TxContext, contactIds: readonly string[]) =>
  rows(base(tx).where('contact_id', 'in', contactIds).orderBy('id').forUpdate());

export async function moveToContact(
  tx: TxContext,
  o: { fromId: string; toId: string },
): Promise<void> {
  await tx.db
    .updateTable('conversations')
    .set({ contact_id: o.toId })
    .where('account_id', '=', tx.accountId)
    .where('contact_id', '=', o.fromId)
    .execute();
}
