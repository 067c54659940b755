import type { Channel } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { visible } from '../conversations/index.ts';

/** What a report is about: conversations that began from `from` until before `to`. */
export interface Slice {
  from: Date;
  to: Date;
  channel?: Channel | undefined;
  inboxId?: string | undefined;
  teamId?: string | undefined;
}

export interface SliceQuery extends Omit<Slice, 'from' | 'to'> {
  from: string;
  to: string;
}

const mostDays = 366;

export function readSlice({ from, to, channel, inboxId, teamId }: SliceQuery): Slice {
  const slice = { from: new Date(from), to: new Date(to), channel, inboxId, teamId };
  const days = (slice.to.getTime() - slice.from.getTime()) / 86_400_000;
  if (!(days > 0)) refuse('period_empty');
  if (days > mostDays) refuse('period_too_long');
  return slice;
}

function refuse(reason: 'period_empty' | 'period_too_long'): never {
  throw new Refusal('validation_failed', { field: 'query.to', reason });
}

/** The period of the same length that ends where this one begins. */
export const before = (slice: Slice): Slice => ({
  ...slice,
  from: new Date(slice.from.getTime() - (slice.to.getTime() - slice.from.getTime())),
  to: slice.from,
});

/** The facts of a slice that the caller may see: a lead's numbers are those of their teams. */
export const factsIn = (ctx: Context, s: Slice) =>
  ctx.db
    .selectFrom('conversation_facts')
    .where('conversation_facts.account_id', '=', ctx.accountId)
    .where('conversation_facts.started_at', '>=', s.from)
    .where('conversation_facts.started_at', '<', s.to)
    .where(visible(ctx, 'conversation_facts'))
    .$if(s.channel !== undefined, (q) => q.where('conversation_facts.channel', '=', s.channel!))
    .$if(s.inboxId !== undefined, (q) => q.where('conversation_facts.inbox_id', '=', s.inboxId!))
    .$if(s.teamId !== undefined, (q) => q.where('conversation_facts.team_id', '=', s.teamId!));
