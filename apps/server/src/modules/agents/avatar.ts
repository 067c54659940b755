import { limits } from '@lingxi/contract';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { attach, signedUrl } from '../files/index.ts';

/** Where the picture is: an address that colleagues and visitors can open, and nobody can guess. */
export const avatarUrlOf = (
  ctx: Pick<Context, 'platform' | 'accountId'>,
  agent: { avatar_file_id: string | null },
): string | null =>
  agent.avatar_file_id &&
  signedUrl(ctx.platform, ctx.accountId, { fileId: agent.avatar_file_id, name: 'avatar' });

/** Shown small and to everybody: what a browser shows in place, by its bytes and not its name. */
const pictures: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];

/** Only an own upload, so that nobody puts on what a visitor or a colleague has sent. */
export async function requirePicture(tx: TxContext, fileId: string): Promise<void> {
  const [file] = await attach(tx, [fileId]);
  if (!pictures.includes(file!.mime)) {
    throw new Refusal('validation_failed', { field: 'avatarFileId', reason: 'avatar_image' });
  }
  if (file!.bytes > limits.avatarBytes) {
    throw new Refusal('file_too_large', { limitMb: limits.avatarBytes / 1024 / 1024 });
  }
}
