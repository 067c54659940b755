import { expect, it } from 'vitest';
import { generatePassword, hashPassword, isPassword } from './password.ts';

it('knows the password it hashed, and no other', async () => {
  const stored = await hashPassword('灵犀一点通 2025');
  expect(stored).toMatch(/^scrypt\$32768\$8\$1\$[\w+/=]{24}\$[\w+/=]{44}$/);
  expect(await isPassword('灵犀一点通 2025', stored)).toBe(true);
  expect(await isPassword('灵犀一点通 2026', stored)).toBe(false);
  expect(await isPassword('', stored)).toBe(false);
  expect(await hashPassword('灵犀一点通 2025')).not.toBe(stored);
});

it('takes two ways to type the same letters as one', async () => {
  const stored = await hashPassword('caf\u00e9-password');
  expect(await isPassword('cafe\u0301-password', stored)).toBe(true);
});

it('reads the cost that is stored with the hash', async () => {
  // RFC 7914, section 12, second vector: a cost that is not ours.
  const salt = Buffer.from('NaCl').toString('base64');
  const key = 'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162';
  const stored = `scrypt$1024$8$16$${salt}$${Buffer.from(key, 'hex').toString('base64')}`;
  expect(await isPassword('password', stored)).toBe(true);
  expect(await isPassword('passwort', stored)).toBe(false);
});

it('works as hard for nobody as for somebody', async () => {
  const stored = await hashPassword('something long');
  const timeOf = async (hash: string | null) => {
    const start = process.cpuUsage();
    for (let i = 0; i < 3; i++) expect(await isPassword('a wrong guess', hash)).toBe(false);
    return process.cpuUsage(start).user + process.cpuUsage(start).system;
  };
  await timeOf(stored);
  const [somebody, nobody] = [await timeOf(stored), await timeOf(null)];
  expect(nobody).toBeGreaterThan(somebody / 3);
  expect(nobody).toBeLessThan(somebody * 3);
});

it('makes passwords that can be read aloud', () => {
  const made = Array.from({ length: 200 }, generatePassword);
  for (const password of made)
    expect(password).toMatch(/^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/);
  expect(new Set(made).size).toBe(made.length);
});
