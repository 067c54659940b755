import { fileTypeFromBuffer } from 'file-type';

export interface SniffedFile {
  mime: string;
  width: number | null;
  height: number | null;
}

/** Kinds of files people send each other at a service desk. What is not listed is refused. */
const accepted = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/heic',
  'video/mp4',
  'video/webm',
  'video/quicktime',
  'audio/mpeg',
  'audio/ogg',
  'audio/opus',
  'audio/wav',
  'audio/x-m4a',
  'audio/mp4',
  'audio/amr',
  'application/pdf',
  'application/zip',
  'application/msword',
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
]);

/**
 * What a file is by its bytes, never by its name or what the browser said. Plain text has no
 * signature: valid UTF-8 without control characters is served as text and nothing else.
 */
export async function sniff(bytes: Buffer): Promise<SniffedFile | { refused: string }> {
  const found = await fileTypeFromBuffer(bytes);
  if (found && !accepted.has(found.mime)) return { refused: found.mime };
  if (!found) return isPlainText(bytes) ? { mime: 'text/plain', ...none } : { refused: 'unknown' };
  return { mime: found.mime, ...(imageSize(bytes, found.mime) ?? none) };
}

const none = { width: null, height: null };

function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
    return !/[\x00-\x08\x0e-\x1f]/.test(text);
  } catch {
    return false;
  }
}

/** Width and height from the header, so that a client can keep the place free. */
function imageSize(b: Buffer, mime: string): { width: number; height: number } | undefined {
  if (mime === 'image/png' && b.length > 24) {
    return { width: b.readUInt32BE(16), height: b.readUInt32BE(20) };
  }
  if (mime === 'image/gif' && b.length > 10) {
    return { width: b.readUInt16LE(6), height: b.readUInt16LE(8) };
  }
  if (mime === 'image/jpeg') return jpegSize(b);
  if (mime === 'image/webp' && b.length > 30 && b.toString('latin1', 12, 16) === 'VP8X') {
    return { width: 1 + b.readUIntLE(24, 3), height: 1 + b.readUIntLE(27, 3) };
  }
  if (mime === 'image/webp' && b.length > 30 && b.toString('latin1', 12, 16) === 'VP8 ') {
    return { width: b.readUInt16LE(26) & 0x3fff, height: b.readUInt16LE(28) & 0x3fff };
  }
  return undefined;
}

function jpegSize(b: Buffer): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 < b.length && b[at] === 0xff; ) {
    const marker = b[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: b.readUInt16BE(at + 5), width: b.readUInt16BE(at + 7) };
    at += 2 + b.readUInt16BE(at + 2);
  }
  return undefined;
}
