import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Fresh, freshAccount, stopApps } from '../../../test/database.ts';
import { readSearch } from '../../platform/db/search-tokens.ts';
import { buildConversation } from './conversation.fixture.ts';
import { type SearchBounds, searchMessages } from './search-messages.ts';

const minute = 60_000;
const day = 1440 * minute;
const total = 40;
const quietDays = 60;

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshAccount();
  // One each minute, then two months of nothing but one that is other.
  const { say } = await buildConversation(fresh, { text: '退款 1' });
  for (let n = 2; n <= total; n++) {
    fresh.clock.advance(minute);
    await say(`退款 ${n}`);
  }
  fresh.clock.advance(quietDays * day);
  await say('发票');
});
afterAll(stopApps);

const words = readSearch('退款')!;
const roomy: SearchBounds = {
  candidates: 1000,
  statements: 50,
  stepsOfSpan: 1e9,
  steps: 1e9,
  ms: 60_000,
  candidatesOfSpan: 500,
};
const find = (
  o: { cursor?: string; from?: Date; to?: Date; limit?: number },
  bounds: SearchBounds,
) =>
  searchMessages(
    fresh.ctx,
    {
      words,
      kind: 'message',
      filter: { from: o.from?.toISOString(), to: o.to?.toISOString() },
      limit: o.limit ?? 200,
      ...(o.cursor ? { cursor: o.cursor } : {}),
    },
    bounds,
  );

async function findAll(bounds: SearchBounds, limit = 200) {
  const seqs: number[] = [];
  let cursor: string | null | undefined;
  let requests = 0;
  do {
    const page: Awaited<ReturnType<typeof find>> = await find(
      cursor ? { cursor, limit } : { limit },
      bounds,
    );
    seqs.push(...page.rows.map((r) => r.seq));
    cursor = page.nextCursor;
    requests += 1;
  } while (cursor && requests < 200);
  return { seqs, requests };
}

const newestFirst = Array.from({ length: total }, (_, i) => total - i);

it('takes a span that holds too much in shorter ones, and loses nothing of it', async () => {
  const { seqs } = await findAll({ ...roomy, candidatesOfSpan: 3 });
  expect(seqs).toEqual(newestFirst);
});

it('stops when enough has been looked at, and goes on from there', async () => {
  const { seqs, requests } = await findAll({ ...roomy, candidates: 6, candidatesOfSpan: 3 });
  expect(seqs).toEqual(newestFirst);
  expect(requests).toBeGreaterThan(1);
  const few = await findAll({ ...roomy, statements: 3 }, 7);
  expect(few.seqs).toEqual(newestFirst);
});

it('finds what is months old in a few statements', async () => {
  const { rows, nextCursor } = await find({}, { ...roomy, statements: 5 });
  expect(rows).toHaveLength(total);
  expect(nextCursor).toBeNull();
});

it('stays within the time that is asked for', async () => {
  const end = fresh.clock.now().getTime() - quietDays * day;
  const at = (minutesBefore: number) => new Date(end - minutesBefore * minute);
  const seqs = async (o: { from?: Date; to?: Date }) =>
    (await find(o, roomy)).rows.map((r) => r.seq);
  expect(await seqs({ from: at(2) })).toEqual([40, 39, 38]);
  expect(await seqs({ to: at(37) })).toEqual([2, 1]);
  expect(await seqs({ from: at(30), to: at(28) })).toEqual([11, 10]);
  expect(await seqs({ from: at(30), to: at(30) })).toEqual([]);
});

it('has no place in a list of another kind', async () => {
  await expect(find({ cursor: 'x' }, roomy)).rejects.toMatchObject({ code: 'validation_failed' });
});
