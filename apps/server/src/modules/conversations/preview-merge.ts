import type { MergePreview } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { type Pair, previewContacts } from '../contacts/index.ts';
import { selectForMove } from './contact-store.ts';
import { sortOut } from './move-conversations.ts';

/** What a merge would do; nothing is changed, and nothing is promised until it is done. */
export async function previewMerge(ctx: Context, o: Pair): Promise<MergePreview> {
  const preview = await previewContacts(ctx, o);
  const { moving, closing } = sortOut(await selectForMove(ctx, [o.intoId, o.fromId]), o.fromId);
  return {
    ...preview,
    moves: { ...preview.moves, conversations: moving.length },
    closes: closing.map(({ id, number }) => ({ id, number })),
  };
}
