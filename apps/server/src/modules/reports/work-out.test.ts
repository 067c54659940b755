import type { MessageContent } from '@lingxi/contract';
import { describe, expect, it } from 'vitest';
import { type Line, type Thread, workOut } from './work-out.ts';

const start = Date.UTC(2026, 0, 5, 2);

/** `[seconds since the start, who, text or system line, content]`. */
type Said = [number, 'c' | 'b' | 'a' | 'e' | 'n', string, MessageContent?];

function thread(said: Said[], o: Partial<Omit<Thread, 'lines'>> = {}): Thread {
  const authors = { c: 'contact', b: 'bot', a: 'agent', e: 'system', n: 'agent' } as const;
  const lines = said.map(([seconds, who, text, content = {}], i): Line => {
    const event = { type: text } as NonNullable<MessageContent['event']>;
    return {
      seq: i + 1,
      kind: who === 'e' ? 'event' : who === 'n' ? 'note' : 'message',
      author: authors[who],
      text: who === 'e' ? '' : text,
      content: who === 'e' ? { event: { ...event, ...content.event } } : content,
      at: new Date(start + seconds * 1000),
    };
  });
  return {
    status: 'resolved',
    handler: 'bot',
    handoff: null,
    rating: null,
    unclear: new Set(),
    lines,
    ...o,
  };
}

const answer = (helpful: boolean | null = null): MessageContent => ({
  source: { faqId: 'f1', title: '退款' },
  helpful,
});
const buttons: MessageContent = { quickReplies: [{ label: '转人工', text: '转人工' }] };
const asked = { reason: 'asked', at: '' };

describe('what became of a conversation with the bot', () => {
  const q: Said = [0, 'c', '退款多久到账'];
  it.each<[string, Said[], Partial<Thread>, string]>([
    ['still open', [q, [1, 'b', '三天', answer()]], { status: 'open' }, 'running'],
    [
      'answered and quiet',
      [q, [1, 'b', '三天', answer()], [9, 'e', 'resolved']],
      {},
      'bot_assumed',
    ],
    ['found helpful', [q, [1, 'b', '三天', answer(true)]], {}, 'bot_confirmed'],
    [
      'said to be solved',
      [
        q,
        [1, 'b', '三天', answer()],
        [5, 'c', '好了'],
        [6, 'e', 'resolved', { event: { type: 'resolved', isConfirmed: true } }],
      ],
      {},
      'bot_confirmed',
    ],
    ['found no help', [q, [1, 'b', '三天', answer(false)]], {}, 'left'],
    [
      'said to be no help',
      [q, [1, 'b', '三天', answer()], [9, 'c', '没解决'], [10, 'b', '抱歉', buttons]],
      {},
      'left',
    ],
    [
      'found helpful, then asked something unknown',
      [q, [1, 'b', '三天', answer(true)], [9, 'c', '能快点吗'], [10, 'b', '换个说法']],
      { unclear: new Set([3]) },
      'left',
    ],
    [
      'given a choice, and an answer after it',
      [q, [1, 'b', '哪一个', buttons], [9, 'c', '第一个'], [10, 'b', '三天', answer()]],
      {},
      'bot_assumed',
    ],
    ['never answered', [q, [1, 'b', '换个说法']], { unclear: new Set([1]) }, 'left'],
    [
      'answered, then asked something unknown',
      [q, [1, 'b', '三天', answer()], [9, 'c', '能快点吗'], [10, 'b', '换个说法']],
      { unclear: new Set([3]) },
      'left',
    ],
  ])('%s', (_name, said, o, outcome) => {
    const facts = workOut(thread(said, o));
    expect(facts).toMatchObject({ outcome, handoffReason: null, resolutionSeconds: null });
  });

  it('tells greetings from questions', () => {
    expect(
      workOut(
        thread([
          [0, 'c', '你好'],
          [1, 'b', '您好'],
        ]),
      ).hasQuestion,
    ).toBe(false);
    expect(
      workOut(
        thread([
          [0, 'c', '你好'],
          [1, 'c', '退款多久'],
        ]),
      ).hasQuestion,
    ).toBe(true);
    const file = { fileId: 'x', name: 'a.png', mime: 'image/png', bytes: 1, url: '' };
    const attachments = [{ ...file, width: null, height: null }];
    expect(workOut(thread([[0, 'c', '', { attachments }]])).hasQuestion).toBe(true);
  });
});

describe('the time of people', () => {
  it('begins at the handoff, and leaves the bot and what was snoozed out', () => {
    const facts = workOut(
      thread(
        [
          [0, 'c', '转人工'],
          [1, 'b', '好的'],
          [600, 'e', 'handed_off'],
          [610, 'e', 'assigned'],
          [630, 'a', '您好'],
          [640, 'n', '查一下'],
          [700, 'c', '我的订单'],
          [710, 'c', '还没到'],
          [760, 'a', '我看看'],
          [800, 'e', 'snoozed'],
          [10_800, 'e', 'woken'],
          [10_900, 'a', '到了'],
          [11_000, 'e', 'resolved'],
        ],
        { handler: 'agent', handoff: asked },
      ),
    );
    expect(facts).toEqual({
      outcome: 'handed_off',
      hasQuestion: true,
      handoffReason: 'asked',
      isAccepted: true,
      isAbandoned: false,
      firstResponseSeconds: 30,
      responseSeconds: 30 + 60,
      responseCount: 2,
      resolutionSeconds: 10_400 - 10_000,
      isRatedAgent: true,
      questions: [],
    });
  });

  it('stops while the bot has it again, and goes on after reopening', () => {
    const facts = workOut(
      thread(
        [
          [0, 'c', '转人工'],
          [10, 'e', 'handed_off'],
          [20, 'e', 'assigned'],
          [40, 'a', '您好'],
          [60, 'e', 'handed_back'],
          [500, 'e', 'assigned'],
          [520, 'e', 'resolved'],
          [900, 'e', 'reopened'],
          [930, 'e', 'resolved'],
        ],
        { handler: 'agent', handoff: asked },
      ),
    );
    expect(facts.resolutionSeconds).toBe(50 + 20 + 30);
  });

  it('counts as snoozed only until the contact writes again', () => {
    const facts = workOut(
      thread(
        [
          [0, 'c', '转人工'],
          [10, 'e', 'handed_off'],
          [20, 'e', 'assigned', { event: { type: 'assigned', toName: '小航' } }],
          [30, 'e', 'snoozed'],
          [90, 'c', '到了吗'],
          [100, 'a', '到了'],
          [110, 'e', 'resolved'],
        ],
        { handler: 'agent', handoff: asked },
      ),
    );
    expect(facts).toMatchObject({ resolutionSeconds: 20 + 20, firstResponseSeconds: 90 });
  });

  it('takes nothing off for a snooze in the time of the bot', () => {
    const facts = workOut(
      thread(
        [
          [0, 'c', '退款多久'],
          [10, 'e', 'snoozed'],
          [500, 'c', '转人工'],
          [510, 'e', 'handed_off'],
          [520, 'a', '您好'],
          [530, 'e', 'resolved'],
        ],
        { handler: 'agent', handoff: asked },
      ),
    );
    expect(facts).toMatchObject({ resolutionSeconds: 20, responseSeconds: 10, responseCount: 1 });
  });

  it('counts no reply to which nobody waited as a response', () => {
    const facts = workOut(
      thread(
        [
          [0, 'c', '退款多久'],
          [1, 'b', '三天', answer()],
          [10, 'e', 'transferred', { event: { type: 'transferred', toName: '小航' } }],
          [70, 'a', '我再补充一句'],
          [80, 'e', 'resolved'],
          [900, 'e', 'reopened'],
          [960, 'a', '还有'],
        ],
        { handler: 'agent', status: 'open' },
      ),
    );
    expect(facts).toMatchObject({ isAccepted: true, firstResponseSeconds: 60, responseCount: 0 });
  });

  it('is people’s when an agent opens again what the bot had solved', () => {
    const said: Said[] = [
      [0, 'c', '退款多久'],
      [1, 'b', '三天', answer()],
      [9, 'e', 'resolved'],
      [60, 'e', 'reopened', { event: { type: 'reopened', byName: '小航' } }],
    ];
    expect(workOut(thread(said, { handler: 'agent', status: 'open' }))).toMatchObject({
      outcome: 'handed_off',
      handoffReason: 'taken',
      isAccepted: true,
    });
  });

  it('was people’s from the start where a message was left and there is no bot', () => {
    const said: Said[] = [
      [0, 'c', '退款多久'],
      [30, 'c', '请打给我'],
      [90, 'e', 'resolved'],
    ];
    const handoff = { reason: 'left_message', at: '' };
    expect(workOut(thread(said, { handler: 'queue', handoff }))).toMatchObject({
      outcome: 'handed_off',
      handoffReason: 'left_message',
      isAbandoned: true,
    });
  });

  it('knows who left before anybody came', () => {
    const waited: Said[] = [
      [0, 'c', '转人工'],
      [1, 'e', 'handed_off'],
    ];
    const o = { handoff: asked } as const;
    const left = workOut(thread([...waited, [90, 'e', 'left_queue']], { ...o, status: 'open' }));
    expect(left).toMatchObject({ isAccepted: false, isAbandoned: true, resolutionSeconds: null });
    const waits = workOut(thread(waited, { ...o, status: 'open', handler: 'queue' }));
    expect(waits).toMatchObject({ isAccepted: false, isAbandoned: false });
  });

  it('begins with the first message where there is no bot', () => {
    const said: Said[] = [
      [0, 'c', '退款多久'],
      [5, 'e', 'assigned'],
      [20, 'a', '三天'],
    ];
    const facts = workOut(
      thread(said, { status: 'open', handler: 'agent', handoff: { reason: 'bot_off', at: '' } }),
    );
    expect(facts).toMatchObject({ handoffReason: 'bot_off', firstResponseSeconds: 20 });
  });

  it('is told apart when an agent stepped in unasked', () => {
    const said: Said[] = [
      [0, 'c', '退款多久'],
      [1, 'b', '三天', answer()],
      [9, 'e', 'assigned'],
    ];
    expect(workOut(thread(said, { handler: 'agent' })).handoffReason).toBe('taken');
  });
});

describe('questions', () => {
  it('tells what an entry answered, and what nothing did, once', () => {
    const facts = workOut(
      thread(
        [
          [0, 'c', '退款多久'],
          [1, 'b', '三天', answer()],
          [10, 'c', '能寄到月球吗'],
          [11, 'b', '换个说法'],
          [20, 'c', '就是  月亮'],
          [21, 'b', '抱歉'],
          [30, 'e', 'handed_off'],
        ],
        { unclear: new Set([3, 5]), handoff: asked },
      ),
    );
    expect(facts.questions).toEqual([
      { seq: 2, faqId: 'f1', text: '退款多久' },
      { seq: 3, faqId: null, text: '能寄到月球吗' },
    ]);
  });

  it('counts no question as unanswered that was answered in other words', () => {
    const said: Said[] = [
      [0, 'c', '那个钱'],
      [1, 'b', '换个说法'],
      [5, 'c', '退款多久'],
      [6, 'b', '三天', answer()],
    ];
    expect(workOut(thread(said, { unclear: new Set([1]) })).questions).toEqual([
      { seq: 4, faqId: 'f1', text: '退款多久' },
    ]);
  });

  it('tells every entry that answered one message', () => {
    const other = { source: { faqId: 'f2', title: '发票' }, helpful: null };
    const said: Said[] = [
      [0, 'c', '退款多久，发票呢'],
      [1, 'b', '三天', answer()],
      [1, 'b', '在订单里', other],
    ];
    expect(workOut(thread(said)).questions).toEqual([
      { seq: 2, faqId: 'f1', text: '退款多久，发票呢' },
      { seq: 3, faqId: 'f2', text: '退款多久，发票呢' },
    ]);
  });
});
