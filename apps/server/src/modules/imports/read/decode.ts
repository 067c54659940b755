import { isUtf8 } from 'node:buffer';
import { FileFault } from './file-fault.ts';

const slice = 1024 * 1024;

/** The encodings spreadsheets write: UTF-8 and UTF-16 with a mark, UTF-8 without, else GB18030. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/** The text in parts, so that a large file never stands in memory twice. */
export function* textOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      yield decoder.decode(bytes.subarray(at, at + slice), { stream: true });
    }
    yield decoder.decode();
  } catch {
    throw new FileFault('file_encoding');
  }
}
