import { limits } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { freshAccount } from '../../../../test/database.ts';
import type { Context } from '../../../platform/context/index.ts';
import { readContact } from '../../contacts/read-contact.ts';
import { buildConversation } from '../../conversations/conversation.fixture.ts';
import { createFlood, refuseFlood } from './flood.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);

it('lets so many through in a minute, and refuses the rest for as long as it takes', () => {
  const flood = createFlood({ perMinute: 2, refusals: 3 });
  expect(flood.take('a', at(0))).toBe('passes');
  expect(flood.take('a', at(10))).toBe('passes');
  expect(flood.take('b', at(10))).toBe('passes');
  expect(flood.take('a', at(20))).toEqual({ seconds: 40, isSpam: false });
  expect(flood.take('a', at(61))).toBe('passes');
});

it('calls it spam after so many refusals within five minutes, and then counts anew', () => {
  const flood = createFlood({ perMinute: 1, refusals: 3 });
  flood.take('a', at(0));
  expect(flood.take('a', at(1))).toMatchObject({ isSpam: false });
  expect(flood.take('a', at(2))).toMatchObject({ isSpam: false });
  expect(flood.take('a', at(3))).toMatchObject({ isSpam: true });
  expect(flood.take('a', at(4))).toBe('passes');
  const slow = createFlood({ perMinute: 1, refusals: 3 });
  for (const minute of [0, 3, 6, 9]) {
    expect(slow.take('a', at(minute * 60))).toBe('passes');
    expect(slow.take('a', at(minute * 60 + 1))).toMatchObject({ isSpam: false });
  }
});

it('forgets whoever was silent longest', () => {
  const flood = createFlood({ perMinute: 1, refusals: 9, keys: 2 });
  for (const key of ['a', 'b', 'c']) flood.take(key, at(0));
  expect(flood.take('a', at(1))).toBe('passes');
  expect(flood.take('c', at(1))).toMatchObject({ isSpam: false });
});

it('blocks a visitor who keeps on for an hour, in the name of nobody', async () => {
  const fresh = await freshAccount();
  const { visitor, contactId } = await buildConversation(fresh);
  const { platform } = fresh;
  const strict: Context = {
    ...visitor,
    platform: { ...platform, config: { ...platform.config, isRateLimited: true } },
  };
  const codes: string[] = [];
  for (let i = 0; i < limits.visitorMessagesPerMinute + 30; i++) {
    await refuseFlood(strict, contactId).then(
      () => codes.push('passes'),
      (error: { code: string }) => codes.push(error.code),
    );
  }
  expect(codes.filter((c) => c === 'passes')).toHaveLength(limits.visitorMessagesPerMinute);
  expect(codes.filter((c) => c === 'rate_limited')).toHaveLength(29);
  expect(codes.at(-1)).toBe('contact_blocked');
  const { block } = await readContact(fresh.ctx, contactId);
  expect(block).toMatchObject({ reason: 'spam', byName: null });
  expect(new Date(block!.until!).getTime() - fresh.clock.now().getTime()).toBe(3_600_000);
});
