import type { Context } from '../../platform/context/index.ts';

export interface DraftKey {
  conversationId: string;
  agentId: string;
  kind: 'message' | 'note';
}

export const selectDrafts = (ctx: Context, k: Omit<DraftKey, 'kind'>) =>
  ctx.db
    .selectFrom('drafts')
    .select(['kind', 'text', 'updated_at'])
    .where('account_id', '=', ctx.accountId)
    .where('conversation_id', '=', k.conversationId)
    .where('agent_id', '=', k.agentId)
    .execute();

export async function upsertDraft(ctx: Context, k: DraftKey, text: string): Promise<void> {
  const updated_at = ctx.platform.clock.now();
  await ctx.db
    .insertInto('drafts')
    .values({
      account_id: ctx.accountId,
      conversation_id: k.conversationId,
      agent_id: k.agentId,
      kind: k.kind,
      text,
      updated_at,
    })
    .onConflict((oc) =>
      oc
        .columns(['account_id', 'conversation_id', 'agent_id', 'kind'])
        .doUpdateSet({ text, updated_at }),
    )
    .execute();
}

export async function deleteDraft(ctx: Context, k: DraftKey): Promise<void> {
  await ctx.db
    .deleteFrom('drafts')
    .where('account_id', '=', ctx.accountId)
    .where('conversation_id', '=', k.conversationId)
    .where('agent_id', '=', k.agentId)
    .where('kind', '=', k.kind)
    .execute();
}
