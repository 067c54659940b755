import { describe, expect, it } from 'vitest';
import {
  asksForAgent,
  isFragment,
  joinPieces,
  smallTalk,
} from '../../src/modules/understanding/index.ts';
import fragments from './fragments.zh.json' with { type: 'json' };
import nearMissesEn from './near-misses.en.json' with { type: 'json' };
import nearMissesZh from './near-misses.zh.json' with { type: 'json' };
import requestsEn from './requests.en.json' with { type: 'json' };
import requestsZh from './requests.zh.json' with { type: 'json' };
import talk from './small-talk.json' with { type: 'json' };

/** Wordings by somebody who has not read the matcher. */
const share = (hits: number, all: number) => hits / all;

describe('asking for a person', () => {
  it('is heard in at least 97 of 100 wordings', () => {
    const requests = [...requestsZh, ...requestsEn];
    const missed = requests.filter((r) => !asksForAgent(r));
    expect({ share: share(requests.length - missed.length, requests.length), missed }).toSatisfy(
      (r: { share: number }) => r.share >= 0.97,
    );
  });

  it('is imagined in at most 2 of 100 near misses', () => {
    const misses = [...nearMissesZh, ...nearMissesEn];
    const alarms = misses.filter((m) => asksForAgent(m));
    expect({ share: share(alarms.length, misses.length), alarms }).toSatisfy(
      (r: { share: number }) => r.share <= 0.02,
    );
  });
});

describe('pieces of one question', () => {
  it('do not swallow the question', () => {
    const lost = fragments.filter(({ pieces }) => {
      const joined = joinPieces([...pieces]);
      return joined.trim() === '' || smallTalk(joined) !== undefined;
    });
    expect(lost).toEqual([]);
  });

  it('that only announce are waited for, and complete questions are not', () => {
    const announcing = fragments.filter(({ pieces }) => isFragment(pieces[0]!)).length;
    expect(announcing / fragments.length).toBeGreaterThan(0.5);
    const questions = talk.filter((t) => t.kind === null).map((t) => t.text);
    expect(questions.filter((q) => isFragment(q)).length / questions.length).toBeLessThan(0.1);
  });
});

it('small talk is told from questions', () => {
  const wrong = talk.filter((t) => (smallTalk(t.text) ?? null) !== t.kind);
  expect({ share: wrong.length / talk.length, wrong }).toSatisfy(
    (r: { share: number }) => r.share <= 0.1,
  );
});
