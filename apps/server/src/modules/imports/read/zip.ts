import { inflateRawSync } from 'node:zlib';
import { FileFault } from './file-fault.ts';

export interface ZipEntries {
  has(name: string): boolean;
  read(name: string): Buffer;
}

/** All that is unpacked of one file together: no small file becomes a large one in memory. */
const mostInflated = 256 * 1024 * 1024;
const mostEntries = 5000;

/** Reads by the directory at the end, as the format wants it; a damaged or hostile one is refused. */
export function openZip(bytes: Buffer): ZipEntries {
  const entries = directoryOf(bytes);
  let room = mostInflated;
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw new FileFault('file_damaged');
      const content = contentOf(bytes, entry, room);
      room -= content.length;
      return content;
    },
  };
}

interface Entry {
  method: number;
  compressedBytes: number;
  at: number;
}

function directoryOf(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) throw new FileFault('file_damaged');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > mostEntries) throw new FileFault('file_damaged');
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    const isWhole = at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50;
    if (!isWhole) throw new FileFault('file_damaged');
    const nameBytes = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameBytes);
    entries.set(name.replace(/^\//, ''), {
      method: bytes.readUInt16LE(at + 10),
      compressedBytes: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(bytes: Buffer, e: Entry, room: number): Buffer {
  if (e.at + 30 > bytes.length || bytes.readUInt32LE(e.at) !== 0x04034b50) {
    throw new FileFault('file_damaged');
  }
  const from = e.at + 30 + bytes.readUInt16LE(e.at + 26) + bytes.readUInt16LE(e.at + 28);
  const packed = bytes.subarray(from, from + e.compressedBytes);
  if (packed.length < e.compressedBytes) throw new FileFault('file_damaged');
  if (e.method === 0) return packed;
  if (e.method !== 8) throw new FileFault('file_damaged');
  if (room <= 0) throw new FileFault('file_inflates');
  try {
    return inflateRawSync(packed, { maxOutputLength: room });
  } catch (error) {
    const isTooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FileFault(isTooMuch ? 'file_inflates' : 'file_damaged');
  }
}
