import type { Context } from '../../platform/context/index.ts';
import { signedUrl } from './signed-url.ts';
import { selectFiles } from './store.ts';

/** Pictures every browser shows and that can hold no script. */
const picture = /^image\/(png|jpeg|gif|webp|avif)$/;

export interface KnownFile {
  bytes: number;
  isPicture: boolean;
  /** A visitor sent it. */
  isContacts: boolean;
  url: string;
}

/** A file of the account, to be shown outside of any message. */
export async function imageById(ctx: Context, id: string): Promise<KnownFile | undefined> {
  const [file] = await selectFiles(ctx, [id]);
  return (
    file && {
      bytes: file.bytes,
      isPicture: picture.test(file.mime),
      isContacts: file.uploaded_by_kind === 'contact',
      url: signedUrl(ctx.platform, ctx.accountId, { fileId: file.id, name: file.name }),
    }
  );
}
