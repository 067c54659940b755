import type { InboxSettings } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { teamById } from '../agents/index.ts';
import { imageById } from '../files/index.ts';
import { refuseForeignHours } from '../hours/index.ts';

const mostLogoBytes = 1024 * 1024;

/** Settings name only a team, business hours and a picture of the same account. */
export async function refuseForeign(
  ctx: Context,
  { teamId, hoursId, logoFileId }: InboxSettings,
  changed: readonly string[] = ['teamId', 'hoursId', 'logoFileId'],
): Promise<void> {
  if (changed.includes('teamId') && teamId !== null && !(await teamById(ctx, teamId))) {
    throw new Refusal('team_not_found');
  }
  if (changed.includes('hoursId')) await refuseForeignHours(ctx, hoursId);
  if (changed.includes('logoFileId') && logoFileId !== null) await requireLogo(ctx, logoFileId);
}

/** What a visitor sent in a conversation becomes nobody's logo. */
async function requireLogo(ctx: Context, id: string): Promise<void> {
  const image = await imageById(ctx, id);
  if (!image || image.isContacts) throw new Refusal('file_not_found');
  if (!image.isPicture || image.bytes > mostLogoBytes) {
    throw new Refusal('validation_failed', { field: 'settings.logoFileId', reason: 'logo_image' });
  }
}
