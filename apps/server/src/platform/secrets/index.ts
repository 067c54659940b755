import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataDir } from '../data-dir.ts';

export interface Secrets {
  /** Encrypts with AES-256-GCM; `context` must be the same when opening. */
  seal(plain: string, context: string): Buffer;
  open(sealed: Buffer, context: string): string;
  /** A short signature for tokens and addresses, base64url. */
  sign(text: string, purpose: string): string;
  verify(text: string, purpose: string, signature: string): boolean;
}

/** The master key: LINGXI_MASTER_KEY, or a file made at the first start. Every node needs the same. */
export function readMasterKey(dataDir: string, given: Buffer | undefined): Buffer {
  if (given) return given;
  const file = join(dataDir, 'secret.key');
  openDataDir(dataDir);
  try {
    // `wx` so that of two first starts at once only one makes the key.
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'EEXIST') throw e;
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new Error(`${file} does not hold a 32-byte key in base64`);
  return key;
}

export function createSecrets(masterKey: Buffer): Secrets {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `lingxi:${purpose}`, 32));
  const sealing = derive('seal');
  const signing = new Map<string, Buffer>();
  const signingKey = (purpose: string) => {
    const key = signing.get(purpose) ?? derive(`sign:${purpose}`);
    signing.set(purpose, key);
    return key;
  };
  const sign = (text: string, purpose: string) =>
    createHmac('sha256', signingKey(purpose)).update(text).digest('base64url');

  return {
    seal(plain, context) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from([1]), iv, cipher.getAuthTag(), body]);
    },
    open(sealed, context) {
      if (sealed[0] !== 1) throw new Error('sealed with an unknown version');
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(1, 13))
        .setAAD(Buffer.from(context))
        .setAuthTag(sealed.subarray(13, 29));
      return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString();
    },
    sign,
    verify: (text, purpose, signature) => safeEqual(sign(text, purpose), signature),
  };
}

/** Compares without telling by its time where the difference is. */
export function safeEqual(a: string, b: string): boolean {
  const x = Buffer.from(a);
  const y = Buffer.from(b);
  return x.length === y.length && timingSafeEqual(x, y);
}

export const sha256 = (s: string): Buffer => createHash('sha256').update(s).digest();
export const newSecret = (bytes = 24): string => randomBytes(bytes).toString('base64url');
