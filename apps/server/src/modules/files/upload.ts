import { type Attachment, limits } from '@lingxi/contract';
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context/index.ts';
import { Refusal } from '../../platform/errors.ts';
import { sniff } from '../../platform/files/sniff.ts';
import { keepFile } from './keep-file.ts';
import { signedUrl } from './signed-url.ts';

/** Stores one file; only the one who uploaded it can name it in a message. */
export async function upload(ctx: Context, request: FastifyRequest): Promise<Attachment> {
  const { name, bytes } = await readPart(request);
  const kind = await sniff(bytes);
  if ('refused' in kind) throw new Refusal('file_type_refused', { type: kind.refused });

  const fileId = await keepFile(ctx, { name, bytes, ...kind });
  const file = { fileId, name, bytes: bytes.length, ...kind };
  return { ...file, url: signedUrl(ctx.platform, ctx.accountId, file) };
}

/** The part `file` of a form, whatever it holds. */
export async function readPart(
  request: FastifyRequest,
  limit: number = limits.fileBytes,
): Promise<{ name: string; bytes: Buffer }> {
  if (!request.isMultipart())
    throw new Refusal('bad_request', { reason: 'send multipart/form-data' });
  const part = await request.file({ limits: { fileSize: limit } }).catch(refuseForm(limit));
  if (part?.fieldname !== 'file') {
    part?.file.resume();
    throw new Refusal('validation_failed', { field: 'file', reason: 'one_file' });
  }
  const bytes = await part.toBuffer().catch(refuseForm(limit));
  if (part.file.truncated) throw tooLarge(limit);
  return { name: cleanName(part.filename), bytes };
}

const tooLarge = (limit: number) => new Refusal('file_too_large', { limitMb: limit / 1024 / 1024 });

/** What can fail here is the reading of what the client sends: no boundary, cut short, too much. */
const refuseForm =
  (limit: number) =>
  (error: Error & { code?: string }): never => {
    if (error.code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge(limit);
    throw new Refusal('bad_request', { reason: error.message.slice(0, 200) });
  };

/** A name people recognise; it never becomes a path, and control characters help nobody. */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!;
  const clean = last
    .toWellFormed()
    // What browsers write for the three characters a form's header cannot hold.
    .replace(/%(?:22|0A|0D)/gi, '')
    .replace(/[\p{Cc}"<>|*?:]/gu, '')
    .trim();
  return [...clean].slice(-120).join('') || 'file';
}
