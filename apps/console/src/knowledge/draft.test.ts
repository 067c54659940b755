import { describe, expect, it, test } from 'vitest';
import {
  addQuestions,
  blankDraft,
  changesOf,
  type FaqDraft,
  isSameDraft,
  linesOf,
} from './draft.ts';
import { limits } from './limits.ts';

const draft = (change: Partial<FaqDraft> = {}): FaqDraft => ({
  ...blankDraft(null),
  question: '怎么退款',
  similarQuestions: ['退钱', '我要退款'],
  ...change,
});

test.each<[string, Partial<FaqDraft>, unknown[]]>([
  ['nothing', {}, []],
  ['the question', { question: '如何退款' }, [{ field: 'question' }]],
  ['both answers', { answers: { zh: '好', en: 'Yes' } }, [{ field: 'zh' }, { field: 'en' }]],
  [
    'one more',
    { similarQuestions: ['退钱', '我要退款', '退'] },
    [{ field: 'similar', added: 1, removed: 0 }],
  ],
  [
    'one reworded',
    { similarQuestions: ['退钱吧', '我要退款'] },
    [{ field: 'similar', added: 1, removed: 1 }],
  ],
  ['another order', { similarQuestions: ['我要退款', '退钱'] }, [{ field: 'wording' }]],
  ['the category', { categoryId: 'c1' }, [{ field: 'category' }]],
])('changes: %s', (_, change, expected) => {
  expect(changesOf(draft(), draft(change))).toEqual(expected);
  expect(isSameDraft(draft(), draft(change))).toBe(expected.length === 0);
});

describe('adding questions', () => {
  it('takes every line once, and says what was there already', () => {
    const lines = linesOf(' 退钱 \r\n\n怎么退款\n能退吗\n能退吗');
    expect(lines).toEqual(['退钱', '怎么退款', '能退吗', '能退吗']);
    expect(addQuestions(draft(), lines)).toEqual({
      questions: ['退钱', '我要退款', '能退吗'],
      known: 3,
      left: 0,
    });
  });

  it('stops at the limit', () => {
    const full = Array.from({ length: limits.similarQuestions - 1 }, (_, i) => `问${i}`);
    const added = addQuestions(draft({ similarQuestions: full }), ['甲', '乙', '丙']);
    expect(added.questions).toHaveLength(limits.similarQuestions);
    expect(added).toMatchObject({ known: 0, left: 2 });
  });

  it('cuts a line that is too long', () => {
    expect(linesOf('长'.repeat(600))[0]).toHaveLength(limits.questionCharacters);
  });
});
