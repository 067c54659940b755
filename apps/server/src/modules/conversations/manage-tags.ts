import type { Tag } from '@lingxi/contract';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { violates } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { record } from '../audit/index.ts';
import {
  deleteTagRow,
  holdTag,
  insertTags,
  lockTag,
  renameTagRow,
  replaceInConversations,
  type TagRow,
} from './tag-store.ts';

interface Changed {
  conversations: number;
}

export const createTag = (ctx: Context, name: string): Promise<Tag> =>
  transaction(ctx, async (tx) => {
    authorize(tx, 'tag:manage');
    const [tag] = await insertTags(tx, [name]);
    if (!tag) throw nameTaken();
    await note(tx, 'create', tag);
    return { ...tag, uses: 0 };
  });

/** Conversations first: who holds one of them may be about to use the new name. */
export const renameTag = (ctx: Context, id: string, name: string): Promise<Changed> =>
  transaction(ctx, async (tx) => {
    const tag = await found(lockTag(tx, id));
    authorize(tx, 'tag:manage');
    if (tag.name === name) return { conversations: 0 };
    const changed = await become(tx, tag, name, 'rename');
    try {
      await renameTagRow(tx, id, name);
    } catch (error) {
      if (!violates(error, 'conversation_tags_account_id_name_key')) throw error;
      throw nameTaken();
    }
    return changed;
  });

export const mergeTag = (ctx: Context, id: string, intoId: string): Promise<Changed> =>
  transaction(ctx, async (tx) => {
    if (id === intoId) {
      throw new Refusal('validation_failed', { field: 'intoId', reason: 'same_tag' });
    }
    // Always the smaller id first. The one that stays may go on being used.
    const early = id < intoId ? undefined : await found(holdTag(tx, intoId));
    const tag = await found(lockTag(tx, id));
    const into = early ?? (await found(holdTag(tx, intoId)));
    authorize(tx, 'tag:manage');
    const changed = await become(tx, tag, into.name, 'merge');
    await deleteTagRow(tx, id);
    return changed;
  });

export const deleteTag = (ctx: Context, id: string): Promise<Changed> =>
  transaction(ctx, async (tx) => {
    const tag = await found(lockTag(tx, id));
    authorize(tx, 'tag:manage');
    const changed = await become(tx, tag, null, 'delete');
    await deleteTagRow(tx, id);
    return changed;
  });

async function found(tag: Promise<TagRow | undefined>): Promise<TagRow> {
  const row = await tag;
  if (!row) throw new Refusal('tag_not_found');
  return row;
}

const nameTaken = () => new Refusal('validation_failed', { field: 'name', reason: 'name_taken' });

async function become(
  tx: TxContext,
  tag: TagRow,
  becomes: string | null,
  verb: 'rename' | 'merge' | 'delete',
): Promise<Changed> {
  const conversations = await replaceInConversations(tx, tag.name, becomes);
  await note(tx, verb, tag, { becomes, conversations });
  tx.publish('tag.updated', { tagId: tag.id, name: tag.name, becomes });
  return { conversations };
}

const note = (tx: TxContext, verb: string, { id, name }: TagRow, details: object = {}) =>
  record(tx, {
    action: `tag.${verb}`,
    subject: { kind: 'tag', id },
    details: { name, ...details },
  });
