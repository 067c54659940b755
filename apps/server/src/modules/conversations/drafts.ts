import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { deleteDraft, selectDrafts, upsertDraft } from './draft-store.ts';
import { findVisible } from './store.ts';

async function requireVisible(ctx: Context, id: string): Promise<string> {
  authorize(ctx, 'conversation:read');
  if (!(await findVisible(ctx, id))) throw new Refusal('conversation_not_found');
  if (ctx.actor.kind !== 'agent')
    throw new Refusal('not_allowed', { permission: 'conversation:read' });
  return ctx.actor.id!;
}

export async function getDrafts(ctx: Context, conversationId: string) {
  const agentId = await requireVisible(ctx, conversationId);
  const rows = await selectDrafts(ctx, { conversationId, agentId });
  return {
    drafts: rows.map((r) => ({
      kind: r.kind as 'message' | 'note',
      text: r.text,
      updatedAt: r.updated_at.toISOString(),
    })),
  };
}

export async function saveDraft(
  ctx: Context,
  conversationId: string,
  draft: { kind: 'message' | 'note'; text: string },
): Promise<Record<string, never>> {
  const agentId = await requireVisible(ctx, conversationId);
  const key = { conversationId, agentId, kind: draft.kind };
  if (draft.text === '') await deleteDraft(ctx, key);
  else await upsertDraft(ctx, key, draft.text);
  return {};
}
