import { expect, it } from 'vitest';
import { say } from './say.ts';
import { type BotState, freshState } from './state.ts';
import { type WordingKey, wording } from './wording.ts';
import type { Words } from './words.ts';

const talk = (keys: readonly WordingKey[], words?: Words) => {
  let state: BotState = freshState;
  return keys.map((key) => {
    const said = say(state, key, 'zh', words);
    state = said.state;
    return said.text;
  });
};
const times = (n: number, key: WordingKey): WordingKey[] => Array.from({ length: n }, () => key);
const own = (key: WordingKey, ...zh: string[]): Words => ({
  own: { [key]: { zh, en: [] } },
  values: {},
});
const repeats = (said: readonly string[]) => said.some((s, i) => i > 0 && s === said[i - 1]);

it.each(Object.keys(wording) as WordingKey[])('%s is never said twice in a row', (key) => {
  const said = talk(times(12, key));
  expect(repeats(said)).toBe(false);
  expect(new Set(said).size).toBe(wording[key].zh.length);
});

it('says the company’s sentences in turn, and none of ours where there are several', () => {
  const said = talk(times(7, 'clarify'), own('clarify', '甲', '乙', '丙'));
  expect(repeats(said)).toBe(false);
  expect(new Set(said)).toEqual(new Set(['甲', '乙', '丙']));
});

it('lets a single sentence take turns with ours', () => {
  const said = talk(times(9, 'clarify'), own('clarify', '甲'));
  expect(said[0]).toBe('甲');
  expect(repeats(said)).toBe(false);
});

it('does not repeat a sentence that two kinds share', () => {
  const words: Words = {
    own: { clarify: { zh: ['甲'], en: [] }, nothing: { zh: ['甲'], en: [] } },
    values: {},
  };
  const said = talk(['clarify', 'nothing', 'clarify', 'nothing', 'clarify'], words);
  expect(said[0]).toBe('甲');
  expect(repeats(said)).toBe(false);
});

it('fills the gaps it knows', () => {
  const words = { ...own('bye', '{{bot.name}}与{{ account.name }}祝您愉快'), values: {} };
  expect(talk(['bye'], { ...words, values: { 'bot.name': '小灵' } })).toEqual([
    '小灵与{{ account.name }}祝您愉快',
  ]);
});

it('goes on after the company has taken sentences away', () => {
  const four = own('bye', '甲', '乙', '丙', '丁');
  let state: BotState = freshState;
  for (let i = 0; i < 4; i++) state = say(state, 'bye', 'zh', four).state;
  const said = ['甲', '乙'].map(() => {
    const line = say(state, 'bye', 'zh', own('bye', '甲', '丁'));
    state = line.state;
    return line.text;
  });
  expect(said).toEqual(['甲', '丁']);
});
