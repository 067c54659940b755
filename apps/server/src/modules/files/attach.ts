import type { Attachment } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { selectFiles } from './store.ts';

/** The caller's own uploads as attachments, in the order named; without addresses. */
export async function attach(ctx: Context, fileIds: readonly string[]): Promise<Attachment[]> {
  if (fileIds.length === 0) return [];
  const files = new Map((await selectFiles(ctx, fileIds)).map((f) => [f.id, f]));
  return fileIds.map((id) => {
    const f = files.get(id);
    const isMine = f && (f.uploaded_by_kind === 'system' || f.uploaded_by_id === ctx.actor.id);
    if (!f || !isMine) throw new Refusal('file_not_found');
    return {
      fileId: f.id,
      name: f.name,
      mime: f.mime,
      bytes: f.bytes,
      width: f.width,
      height: f.height,
      url: '',
    };
  });
}
