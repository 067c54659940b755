import type { Context } from '../../platform/context/index.ts';

export interface FileRow {
  id: string;
  uploaded_by_kind: 'agent' | 'contact' | 'system';
  uploaded_by_id: string | null;
  name: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

const columns = [
  'id',
  'uploaded_by_kind',
  'uploaded_by_id',
  'name',
  'mime',
  'bytes',
  'width',
  'height',
] as const;

export async function insertFile(ctx: Context, f: FileRow & { sha256: Buffer }): Promise<void> {
  await ctx.db
    .insertInto('files')
    .values({ account_id: ctx.accountId, ...f })
    .execute();
}

export async function selectFiles(ctx: Context, ids: readonly string[]): Promise<FileRow[]> {
  return (await ctx.db
    .selectFrom('files')
    .select(columns)
    .where('account_id', '=', ctx.accountId)
    .where('id', 'in', ids)
    .execute()) as FileRow[];
}

export async function deleteFile(ctx: Context, id: string): Promise<void> {
  await ctx.db
    .deleteFrom('files')
    .where('account_id', '=', ctx.accountId)
    .where('id', '=', id)
    .execute();
}
