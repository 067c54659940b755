import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** 32 MiB and some 60 ms for each guess: what OWASP's password storage cheat sheet asks of scrypt. */
const cost = { N: 2 ** 15, r: 8, p: 1 };
const keyBytes = 32;
/** scrypt needs 128 * N * r bytes; Node refuses above 32 MiB unless told. */
const maxmem = 64 * 1024 * 1024;

/** What is compared when there is no password: the same work, and never equal. */
const nobody = `scrypt$${cost.N}$${cost.r}$${cost.p}$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(keyBytes).toString('base64')}`;

/** `scrypt$N$r$p$salt$hash`: the cost is kept beside the hash, so that it can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(normal(password), salt, keyBytes, { ...cost, maxmem });
  return `scrypt$${cost.N}$${cost.r}$${cost.p}$${salt.toString('base64')}$${key.toString('base64')}`;
}

/** An unknown person costs as much time as a wrong password. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, N, r, p, salt, hash] = (stored ?? nobody).split('$');
  const expected = Buffer.from(hash ?? '', 'base64');
  const options = { N: Number(N), r: Number(r), p: Number(p), maxmem };
  const key = await derive(normal(password), Buffer.from(salt ?? '', 'base64'), keyBytes, options);
  return key.length === expected.length && timingSafeEqual(key, expected) && stored !== null;
}

/** Without 0, 1, i, l and o, which look alike; 16 letters of 31 are 79 bits. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';

/** A password to be read from a terminal: `k7fm-2hqx-9wte-cv4r`. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** Two ways to type the same letters are one password. */
const normal = (password: string) => password.normalize('NFKC');
