import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Context } from '../../platform/context/index.ts';
import { newId } from '../../platform/ids.ts';
import { deleteFile, insertFile } from './store.ts';

export interface KeptFile {
  name: string;
  bytes: Buffer;
  mime: string;
  width: number | null;
  height: number | null;
}

/** Stores bytes as a file of the account, in the name of whoever acts; answers its id. */
export async function keepFile(ctx: Context, { bytes, ...file }: KeptFile): Promise<string> {
  const id = newId();
  await ctx.platform.files.write(keyOf(ctx, id), bytes);
  const by = ctx.actor.kind === 'agent' || ctx.actor.kind === 'contact' ? ctx.actor.kind : 'system';
  await insertFile(ctx, {
    id,
    uploaded_by_kind: by,
    uploaded_by_id: by === 'system' ? null : ctx.actor.id,
    ...file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest(),
  });
  return id;
}

/** Undefined when it is gone. */
export async function readKeptFile(ctx: Context, id: string): Promise<Buffer | undefined> {
  const found = await ctx.platform.files.read(keyOf(ctx, id));
  return found && buffer(found.stream);
}

/** For a file that nobody but the caller knows of. */
export async function removeFile(ctx: Context, id: string): Promise<void> {
  await deleteFile(ctx, id);
  await ctx.platform.files.remove(keyOf(ctx, id));
}

const keyOf = (ctx: Context, id: string) => `${ctx.accountId}/${id}`;
