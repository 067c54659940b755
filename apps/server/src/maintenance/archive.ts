import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as tar from 'tar-stream';

/**
 * One file of everything: a gzipped tar of parts, and last a manifest with the checksum of each.
 * What is damaged anywhere is noticed before anything of it is used.
 */
export interface Manifest {
  format: 1;
  createdAt: string;
  /** Migrations the rows were made with, in their order. */
  migrations: string[];
  tables: { name: string; columns: string[]; rows: number }[];
  sequences: { name: string; value: number; isCalled: boolean }[];
  files: number;
  /** Whether the key that opens the sealed secrets is inside. */
  hasKey: boolean;
  /** SHA-256 of each part in hex, by its name. */
  checksums: Record<string, string>;
}

const manifestName = 'manifest.json';

export interface ArchiveWriter {
  add(name: string, bytes: Buffer): Promise<void>;
  addStream(name: string, size: number, chunks: AsyncIterable<Buffer>): Promise<void>;
  close(manifest: Omit<Manifest, 'checksums'>): Promise<void>;
}

export function createArchive(path: string): ArchiveWriter {
  const pack = tar.pack();
  const checksums: Record<string, string> = {};
  const written = pipeline(
    pack,
    createGzip({ level: 6 }),
    createWriteStream(path, { mode: 0o600 }),
  );
  // Told to whoever writes next or closes.
  written.catch(() => {});
  const put = async (name: string, size: number, chunks: AsyncIterable<Buffer> | Buffer[]) => {
    const hash = createHash('sha256');
    const entry = pack.entry({ name, size, mode: 0o600 });
    const happens = (event: 'drain' | 'finish') =>
      // A full disk ends the writing: then nothing drains any more.
      Promise.race([new Promise<void>((r) => entry.once(event, () => r())), written]);
    for await (const chunk of chunks) {
      hash.update(chunk);
      if (!entry.write(chunk)) await happens('drain');
    }
    const finished = happens('finish');
    entry.end(undefined);
    await finished;
    checksums[name] = hash.digest('hex');
  };
  return {
    add: (name, bytes) => put(name, bytes.length, [bytes]),
    addStream: put,
    async close(manifest) {
      const whole: Manifest = { ...manifest, checksums };
      const bytes = Buffer.from(JSON.stringify(whole, null, 1));
      await put(manifestName, bytes.length, [bytes]);
      pack.finalize();
      await written;
    },
  };
}

/** Goes through the parts in their order. */
async function eachPart(
  path: string,
  visit: (name: string, chunks: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const extract = tar.extract();
  const reading = pipeline(createReadStream(path), createGunzip(), extract);
  reading.catch(() => {});
  for await (const entry of extract) {
    await visit(entry.header.name, entry as unknown as AsyncIterable<Buffer>);
    entry.resume();
  }
  await reading;
}

/** Reads the whole file once, and answers its manifest when every part is what it was. */
export async function verifyArchive(path: string): Promise<Manifest> {
  const found: Record<string, string> = {};
  let manifest: Manifest | undefined;
  try {
    await eachPart(path, async (name, chunks) => {
      const hash: Hash = createHash('sha256');
      const parts: Buffer[] = [];
      for await (const chunk of chunks) {
        hash.update(chunk);
        if (name === manifestName) parts.push(chunk);
      }
      if (name === manifestName) manifest = JSON.parse(Buffer.concat(parts).toString());
      else found[name] = hash.digest('hex');
    });
  } catch (error) {
    throw new Error(`${path} is damaged or no backup: ${(error as Error).message}`);
  }
  if (manifest?.format !== 1) throw new Error(`${path} is not a backup of Lingxi`);
  for (const [name, checksum] of Object.entries(manifest.checksums)) {
    if (found[name] !== checksum) throw new Error(`${path} is damaged: ${name} has changed`);
  }
  return manifest;
}

/** The parts below each prefix, handed over in the order in which they were written. */
export const readArchive = eachPart;
