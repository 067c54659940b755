import type { FaqId, SearchHit } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { explainHit, sharedPairs } from './explain-hit.ts';

const hit = (change: Partial<SearchHit>): SearchHit => ({
  faqId: 'f' as FaqId,
  question: '超过 48 小时还没发货怎么办？',
  matchedQuestion: '等了三天了还没动静',
  matchedTerms: ['还', '没动静', '寄出'],
  score: 0.4,
  contributions: { words: 0.3, bigrams: 0.1, exact: 0, answer: 0 },
  ...change,
});

it('tells words that are there from synonyms', () => {
  expect(explainHit(hit({}), '昨天拍的咋还没动静')).toEqual({
    words: ['还', '没动静'],
    synonyms: ['寄出'],
    pairs: ['还没', '没动', '动静'],
    isStandard: false,
  });
});

it('does not pass off characters as words', () => {
  const contributions = { words: 0, bigrams: 0.2, exact: 0, answer: 0 };
  const explained = explainHit(hit({ contributions, matchedTerms: ['动静'] }), '没动静');
  expect(explained.words).toEqual([]);
});

it('knows the standard question whatever its letters look like', () => {
  const matched = hit({ question: 'Ｗi-Fi 连不上', matchedQuestion: 'wi-fi 连不上' });
  expect(explainHit(matched, 'x').isStandard).toBe(true);
});

it('finds pairs only within runs of Han', () => {
  expect(sharedPairs('发货 慢', '慢发货')).toEqual(['发货']);
  expect(sharedPairs('refund now', 'refund')).toEqual([]);
});
