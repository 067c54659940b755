import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** Where bytes are kept. The disk is the first kind; object storage has the same four verbs. */
export interface FileStore {
  write(key: string, bytes: Buffer): Promise<void>;
  read(key: string): Promise<{ bytes: number; stream: Readable } | undefined>;
  remove(key: string): Promise<void>;
}

export function createDiskStore(folder: string): FileStore {
  // Keys are made of ids only; two characters spread them over folders.
  const place = (key: string) => {
    if (!/^[\w-]+(\/[\w-]+)*$/.test(key)) throw new Error(`not a file key: ${key}`);
    return join(folder, key);
  };
  return {
    async write(key, bytes) {
      const path = place(key);
      await mkdir(dirname(path), { recursive: true });
      // Under another name first: a reader never sees half a file.
      await writeFile(`${path}.part`, bytes, { mode: 0o600 });
      await rename(`${path}.part`, path);
    },
    async read(key) {
      const path = place(key);
      const found = await stat(path).catch(() => undefined);
      return found && { bytes: found.size, stream: createReadStream(path) };
    },
    remove: (key) => rm(place(key), { force: true }),
  };
}
