import type { Context, TxContext } from '../../platform/context/index.ts';
import type { MessageRow } from './rows.ts';

const columns = [
  'messages.id',
  'messages.conversation_id',
  'messages.seq',
  'messages.kind',
  'messages.author_kind',
  'messages.author_id',
  'messages.author_name',
  'messages.text',
  'messages.content',
  'messages.client_id',
  'messages.created_at',
] as const;

const base = (ctx: Context) =>
  ctx.db.selectFrom('messages').select(columns).where('messages.account_id', '=', ctx.accountId);

export interface MessageRange {
  before?: number | undefined;
  after?: number | undefined;
  limit: number;
  /** Leaves out notes, and system lines that are for agents only. */
  isForContact?: boolean;
}

/** In the order of `seq`: those after `after`, or the latest before `before`. */
export async function selectMessages(
  ctx: Context,
  conversationId: string,
  r: MessageRange,
): Promise<MessageRow[]> {
  const forward = r.after !== undefined;
  const found = await base(ctx)
    .where('conversation_id', '=', conversationId)
    .$if(r.isForContact === true, (q) => q.where('kind', '<>', 'note'))
    .$if(r.before !== undefined, (q) => q.where('seq', '<', r.before!))
    .$if(forward, (q) => q.where('seq', '>', r.after!))
    .orderBy('seq', forward ? 'asc' : 'desc')
    .limit(r.limit)
    .execute();
  return forward ? found : found.reverse();
}

export const findMessage = (ctx: Context, id: string): Promise<MessageRow | undefined> =>
  base(ctx).where('messages.id', '=', id).executeTakeFirst();

/** What was stored under a dedupe key, in whichever inbox of the account. */
export const findByKey = (ctx: Context, key: string): Promise<MessageRow | undefined> =>
  base(ctx)
    .innerJoin('message_keys', (j) =>
      j
        .onRef('message_keys.account_id', '=', 'messages.account_id')
        .onRef('message_keys.message_id', '=', 'messages.id'),
    )
    .where('message_keys.key', '=', key)
    .executeTakeFirst();

/** Has a person said something to the contact? */
export async function hasAgentSpoken(ctx: Context, conversationId: string): Promise<boolean> {
  const found = await ctx.db
    .selectFrom('messages')
    .select('seq')
    .where('account_id', '=', ctx.accountId)
    .where('conversation_id', '=', conversationId)
    .where('author_kind', '=', 'agent')
    .where('kind', '=', 'message')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

export async function updateContent(
  tx: TxContext,
  id: string,
  content: object,
): Promise<MessageRow> {
  return tx.db
    .updateTable('messages')
    .set({ content: JSON.stringify(content) })
    .where('account_id', '=', tx.accountId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** How many messages of the contact lie after a position. */
export async function countUnread(
  ctx: Context,
  conversationId: string,
  afterSeq: number,
): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('messages')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('account_id', '=', ctx.accountId)
    .where('conversation_id', '=', conversationId)
    .where('author_kind', '=', 'contact')
    .where('seq', '>', afterSeq)
    .executeTakeFirstOrThrow();
  return n;
}

export async function deleteOldKeys(ctx: Context, before: Date): Promise<void> {
  await ctx.db
    .deleteFrom('message_keys')
    .where('account_id', '=', ctx.accountId)
    .where('created_at', '<', before)
    .execute();
}
