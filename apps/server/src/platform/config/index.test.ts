import { describe, expect, it } from 'vitest';
import { type ConfigError, readConfig } from './index.ts';

const linesOf = (env: Record<string, string>) => {
  try {
    readConfig(env);
    return [];
  } catch (e) {
    return (e as ConfigError).lines;
  }
};

describe('readConfig', () => {
  it('has a default for everything', () => {
    const c = readConfig({});
    expect(c).toMatchObject({ host: '127.0.0.1', port: 3000, databaseUrl: undefined });
    expect(c.dataDir.endsWith('/data')).toBe(true);
  });

  it('treats an empty setting as absent', () => {
    expect(readConfig({ PORT: '' }).port).toBe(3000);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '0x50'],
    ['PORT', '30.5'],
    ['DATABASE_URL', 'mysql://x'],
    ['PUBLIC_URL', 'ftp://x'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_CONNECTIONS', '1'],
    ['RATE_LIMIT', 'maybe'],
    ['LINGXI_MASTER_KEY', 'c2hvcnQ='],
  ])('refuses %s=%s with one line that names it', (name, value) => {
    const lines = linesOf({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}`));
  });

  it('says what would be right', () => {
    expect(linesOf({ PORT: 'abc' })).toEqual(['PORT=abc: must be a whole number from 0 to 65535']);
  });

  it('never shows a secret', () => {
    const shown = linesOf({ LINGXI_MASTER_KEY: 'very-secret', DATABASE_URL: 'x://u:pw@h' }).join();
    expect(shown).not.toMatch(/very-secret|pw/);
  });
});
