import type { Attachment } from '@lingxi/contract';
import type { Platform } from '../../platform/index.ts';

const hour = 3600;

/**
 * An address that cannot be guessed and stops working after one to two days. It is the same for a
 * whole day, so that a browser's cache of the picture is of use.
 */
export function signedUrl(
  platform: Platform,
  accountId: string,
  file: Pick<Attachment, 'fileId' | 'name'>,
): string {
  const now = Math.floor(platform.clock.now().getTime() / 1000);
  const expires = (Math.floor(now / (24 * hour)) + 2) * 24 * hour;
  const text = `${accountId}.${file.fileId}.${expires}`;
  const signature = platform.secrets.sign(text, 'file');
  return `${platform.publicUrl()}/v1/files/${text}.${signature}/${encodeURIComponent(file.name)}`;
}

export function readFileToken(
  platform: Platform,
  token: string,
): { accountId: string; fileId: string } | undefined {
  const [accountId, fileId, expires, signature] = token.split('.');
  if (!accountId || !fileId || !expires || !signature) return undefined;
  const text = `${accountId}.${fileId}.${expires}`;
  if (!platform.secrets.verify(text, 'file', signature)) return undefined;
  const isOver = Number(expires) * 1000 < platform.clock.now().getTime();
  return isOver ? undefined : { accountId, fileId };
}
