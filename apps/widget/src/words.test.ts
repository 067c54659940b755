import { describe, expect, it } from 'vitest';
import { lazyDictionary } from './lazy/words.ts';
import { translator, words } from './panel/words.ts';
import { fill, launcherWords } from './words.ts';

const column = (i: 0 | 1) =>
  Object.fromEntries(Object.entries(words).map(([word, texts]) => [word, texts[i]]));
const panelWords = { zh: column(0), en: column(1) };
const dictionaries = { launcherWords, panelWords, lazyDictionary };
const places = (text: string) => [...text.matchAll(/{\d}/g)].map(String).sort();

describe.each(Object.entries(dictionaries))('%s', (_, { zh, en }) => {
  it('says the same things in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [word, text] of Object.entries(zh)) {
      const other = (en as Record<string, string>)[word] ?? '';
      expect(text.trim(), word).not.toBe('');
      expect(other.trim(), word).not.toBe('');
      expect(places(other), word).toEqual(places(text));
      // The name of the other language is written in it.
      if (word !== 'language') expect(other, word).not.toMatch(/[㐀-鿿]/);
    }
  });
});

describe('filling', () => {
  it('puts values in their places', () => {
    expect(fill('{1} 在 {0} 之前', 'a', 2)).toBe('2 在 a 之前');
    expect(translator('zh')('minutes', '下一位就是您', 3)).toBe('下一位就是您，约 3 分钟');
    expect(translator('en')('below', 2)).toBe('2 new');
  });
});
