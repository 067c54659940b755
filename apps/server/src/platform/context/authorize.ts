import type { Permission } from '@lingxi/contract';
import { Refusal } from '../errors.ts';
import type { Context } from './index.ts';

export const isAllowed = (ctx: Context, permission: Permission): boolean =>
  ctx.may === 'everything' || ctx.may.has(permission);

/** The second beat of a verb. */
export function authorize(ctx: Context, permission: Permission): void {
  if (!isAllowed(ctx, permission)) throw new Refusal('not_allowed', { permission });
}
