import { once } from 'node:events';
import { createDeflateRaw } from 'node:zlib';
import { crc32 } from './crc32.ts';

export interface ZipPart {
  name: string;
  content: AsyncIterable<string> | Iterable<string>;
}

interface Written {
  name: Buffer;
  at: number;
  crc: number;
  packed: number;
  plain: number;
}

/** A zip as it goes: sizes and checksums follow behind each part, so nothing is held back. */
export async function* writeZip(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const part of parts) {
    const w: Written = { name: Buffer.from(part.name), at, crc: 0, packed: 0, plain: 0 };
    for await (const chunk of entryOf(w, part.content)) {
      at += chunk.length;
      yield chunk;
    }
    written.push(w);
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  yield end;
}

const sizesFollow = 0x0808;
/** 1 January 2026: a file's date says nothing here, and the same content gives the same bytes. */
const day = (46 << 9) | (1 << 5) | 1;

async function* entryOf(w: Written, content: ZipPart['content']): AsyncGenerator<Buffer> {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(sizesFollow, 6);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(day, 12);
  head.writeUInt16LE(w.name.length, 26);
  yield Buffer.concat([head, w.name]);
  const deflate = createDeflateRaw({ level: 6 });
  const feeding = feed(deflate, w, content);
  feeding.catch((error) => deflate.destroy(error));
  for await (const chunk of deflate) {
    w.packed += (chunk as Buffer).length;
    yield chunk as Buffer;
  }
  await feeding;
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(0x08074b50, 0);
  sizes.writeUInt32LE(w.crc, 4);
  sizes.writeUInt32LE(w.packed, 8);
  sizes.writeUInt32LE(w.plain, 12);
  yield sizes;
}

async function feed(
  deflate: ReturnType<typeof createDeflateRaw>,
  w: Written,
  content: ZipPart['content'],
): Promise<void> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    w.crc = crc32(bytes, w.crc);
    w.plain += bytes.length;
    if (!deflate.write(bytes)) await once(deflate, 'drain');
  }
  deflate.end();
}

function directoryEntry(w: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(sizesFollow, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt16LE(day, 14);
  entry.writeUInt32LE(w.crc, 16);
  entry.writeUInt32LE(w.packed, 20);
  entry.writeUInt32LE(w.plain, 24);
  entry.writeUInt16LE(w.name.length, 28);
  entry.writeUInt32LE(w.at, 42);
  return Buffer.concat([entry, w.name]);
}
