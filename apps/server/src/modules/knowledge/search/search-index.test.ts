import { beforeEach, describe, expect, it } from 'vitest';
import { exampleFaq } from './example-faq.fixture.ts';
import { createSearchIndex, type SearchHit, type SearchIndex } from './index.ts';

let index: SearchIndex;
const ids = (hits: SearchHit[]) => hits.map(({ id }) => id);
const sum = ({ contributions: { words, bigrams, exact, answer } }: SearchHit) =>
  words + bigrams + exact + answer;

beforeEach(() => {
  index = createSearchIndex();
  index.upsert(exampleFaq);
});

describe('search', () => {
  it.each([
    ['退款', 'refund-how'],
    ['发票', 'invoice'],
    ['积分', 'member'],
    ['降噪', 'earbuds-noise'],
  ])('finds the two-character word %s', (word, id) => {
    expect(ids(index.search(word, { limit: 2 }))).toContain(id);
  });

  it.each([
    ['券', 'coupon'],
    ['锅', 'fryer'],
  ])('finds the single character %s', (character, id) => {
    expect(index.search(character)[0]).toMatchObject({ id });
  });

  it('finds Chinese, English and model names mixed in one utterance', () => {
    expect(index.search('我的 X2 bluetooth 连不上')[0]?.id).toBe('earbuds-pair');
    expect(index.search('怎么 track package')[0]?.id).toBe('en-shipping');
    expect(index.search('p5 怎么用')[0]?.id).toBe('earbuds-noise');
  });

  it('forgives a mistyped English word', () => {
    expect(index.search('how long does a refnud take')[0]?.id).toBe('en-refund');
    expect(index.search('warrenty')[0]?.id).toBe('en-warranty');
  });

  it('does not let politeness outweigh what is asked', () => {
    const plain = index.search('怎么开发票')[0]!;
    const polite = index.search('你好，我想问一下，请问怎么开发票呢？谢谢')[0]!;
    expect([plain.id, plain.score]).toEqual(['invoice', 1]);
    expect([polite.id, polite.score]).toEqual(['invoice', 1]);
  });

  it('still searches for an utterance of nothing but politeness', () => {
    index.upsert([{ id: 'hello', questions: ['你好'] }]);
    expect(index.search('你好')[0]).toMatchObject({ id: 'hello', score: 1 });
    expect(index.search('你好呀')[0]?.id).toBe('hello');
  });

  it.each(['', '   ', '？！', '🙂🙂', '\ud800', '\0'])('finds nothing for %j', (text) => {
    expect(index.search(text)).toEqual([]);
  });

  it('takes the words of an order number for what they are', () => {
    expect(index.search('订单 20241101234567 怎么取消订单')[0]?.id).toBe('cancel');
  });

  it('reads of a pasted document only the beginning', () => {
    const question = '怎么开发票';
    expect(index.search(question + '。'.repeat(500) + '物流'.repeat(9000))).toEqual(
      index.search(question),
    );
  });

  it('returns as many as asked, best first', () => {
    const hits = index.search('退款退货运费发货物流', { limit: 4 });
    expect(hits).toHaveLength(4);
    expect(hits.map(({ score }) => score)).toEqual(
      hits.map(({ score }) => score).sort((a, b) => b - a),
    );
  });

  it('orders equal scores by id, whatever order they came in', () => {
    const same = ['b', 'c', 'a'].map((id) => ({ id, questions: ['门店几点关门'] }));
    index.upsert(same);
    expect(ids(index.search('门店几点关门', { limit: 3 }))).toEqual(['a', 'b', 'c']);
  });

  it('names the question that matched and the terms found in it', () => {
    expect(index.search('物流信息不更新')[0]).toMatchObject({
      id: 'track',
      matchedQuestion: '物流信息一直不更新怎么办',
      matchedTerms: expect.arrayContaining(['物流', '信息', '更新']),
    });
    expect(index.search('it was cancelled')[0]?.matchedTerms).toContain('cancelled');
  });
});

describe('scores', () => {
  const utterances = [
    ...['怎么开发票', '钱什么时候退给我', 'X2 连不上', 'where is the parcel', '仓库', '天气'],
    ...['原路退回', '券', '你好', 'refund refund', '不想要了怎么退钱呢'],
  ];

  it.each(utterances)('are the sum of their contributions: %s', (utterance) => {
    for (const hit of index.search(utterance, { limit: 50 })) {
      expect(sum(hit)).toBeCloseTo(hit.score, 10);
      expect(Math.min(...Object.values(hit.contributions))).toBeGreaterThanOrEqual(0);
      expect(hit.score).toBeGreaterThan(0);
      expect(hit.score).toBeLessThanOrEqual(1);
    }
  });

  it('are 1 only for an exact question', () => {
    const [hit] = index.search('发票抬头写错了怎么改？');
    expect(hit).toMatchObject({ id: 'invoice', score: 1 });
    expect(hit!.contributions.exact).toBeGreaterThan(0);
    const [turned] = index.search('怎么改发票抬头写错了');
    expect(turned).toMatchObject({ id: 'invoice', contributions: { exact: 0 } });
    expect(turned!.score).toBeLessThan(1);
  });

  it('gain a little from the answer, never enough to offer the entry', () => {
    const [hit] = index.search('仅退款');
    expect(hit!.contributions.answer).toBeGreaterThan(0);
    const [byAnswerAlone] = index.search('指示灯闪烁');
    expect(byAnswerAlone?.id).toBe('earbuds-pair');
    expect(byAnswerAlone!.score).toBeLessThan(0.2);
  });

  it('count a synonym, at less than the word itself', () => {
    const [own, other] = ['掉线', '断连'];
    const score = (synonyms: string[][], utterance: string) => {
      const fresh = createSearchIndex({ synonyms });
      fresh.upsert([{ id: 'drop', questions: [`总是${own}`] }]);
      return fresh.explain(utterance, 'drop')!.score;
    };
    const known = score([[own!, other!]], `一直${other}`);
    expect(known).toBeGreaterThan(score([], `一直${other}`));
    expect(known).toBeLessThan(score([], `一直${own}`));
  });

  it('are the same from explain, also beyond the hits', () => {
    const [hit] = index.search('怎么退货');
    expect(index.explain('怎么退货', hit!.id)).toEqual(hit);
    expect(index.explain('怎么退货', 'fryer')!.score).toBeLessThan(0.2);
    expect(index.explain('怎么退货', 'nowhere')).toBeUndefined();
  });
});

describe('keywords', () => {
  it('count as short questions', () => {
    expect(index.search('昨天拍的空气炸锅咋还没动静', { limit: 3 }).map(({ id }) => id)).toContain(
      'track',
    );
    expect(index.search('没动静')[0]).toMatchObject({ id: 'track', matchedQuestion: '没动静' });
  });

  it('keep an entry out where they are negative', () => {
    expect(ids(index.search('发货地'))).not.toContain('ship-time');
    expect(index.explain('发货地在哪', 'ship-time')).toMatchObject({
      score: 0,
      excludedBy: '发货地',
    });
    expect(ids(index.search('什么时候发货'))).toContain('ship-time');
  });

  it('are matched as whole words where they are Latin', () => {
    index.upsert([{ id: 'pro', questions: ['pro version price'], negativeKeywords: ['Pro Max'] }]);
    expect(ids(index.search('pro promax price'))).toContain('pro');
    expect(ids(index.search('ＰＲＯ ＭＡＸ price'))).not.toContain('pro');
  });
});

describe('changes', () => {
  it('are visible to the next search', () => {
    expect(index.size).toBe(exampleFaq.length);
    index.upsert([{ id: 'gift', questions: ['可以代写贺卡吗'] }]);
    expect(index.search('贺卡')[0]?.id).toBe('gift');
    index.upsert([{ id: 'gift', questions: ['可以礼品包装吗'] }]);
    expect(index.search('贺卡')).toEqual([]);
    expect(index.search('礼品包装')[0]?.id).toBe('gift');
    index.remove(['gift', 'never-there']);
    expect(index.search('礼品包装').map(({ id }) => id)).not.toContain('gift');
    expect(index.size).toBe(exampleFaq.length);
  });

  it('leave an index that answers like a fresh one', () => {
    for (let round = 0; round < 2500; round += 1) {
      index.upsert([{ id: `t${round % 30}`, questions: [`临时活动第${round}期`, '限时秒杀'] }]);
    }
    index.remove(Array.from({ length: 30 }, (_, at) => `t${at}`));
    const fresh = createSearchIndex();
    fresh.upsert(exampleFaq);
    for (const text of ['什么时候发货', '怎么退款', '限时秒杀退款', 'cancel order']) {
      expect(index.search(text)).toEqual(fresh.search(text));
    }
  });

  it('accept an entry without any question', () => {
    index.upsert([{ id: 'bare', questions: [], answers: ['贺卡需要另付五元'] }]);
    index.upsert([{ id: 'next', questions: ['礼品包装'] }]);
    expect(index.explain('贺卡', 'bare')).toMatchObject({ matchedQuestion: '', matchedTerms: [] });
    expect(index.search('礼品包装')[0]?.id).toBe('next');
  });
});

describe('account words', () => {
  const questions = ['小灵管家怎么绑定', '管家服务怎么退订'];

  beforeEach(() => {
    index.upsert(questions.map((question, at) => ({ id: `q${at}`, questions: [question] })));
  });

  it('take effect in place, and are taken back', () => {
    const before = index.search('小灵管家');
    index.setWords(['小灵管家']);
    const [hit] = index.search('小灵管家');
    expect(hit).toMatchObject({ id: 'q0', matchedTerms: expect.arrayContaining(['小灵管家']) });
    expect(hit!.score).toBeGreaterThan(before[0]!.score);
    index.setWords([]);
    expect(index.search('小灵管家')).toEqual(before);
  });

  it('are the same given at the start', () => {
    index.setWords(['小灵管家']);
    const given = createSearchIndex({ words: ['小灵管家'] });
    given.upsert([
      ...exampleFaq,
      ...questions.map((question, at) => ({ id: `q${at}`, questions: [question] })),
    ]);
    expect(index.search('小灵管家怎么退订')).toEqual(given.search('小灵管家怎么退订'));
  });
});
