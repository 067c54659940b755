import { isAllowed } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import type { NoteRow } from './rows.ts';

/** One's own, and for administrators everybody's. */
export const mayChangeNote = (ctx: Context, note: Pick<NoteRow, 'author_id'>): boolean =>
  isAllowed(ctx, 'contact:update') &&
  (note.author_id === ctx.actor.id || isAllowed(ctx, 'account:update'));
