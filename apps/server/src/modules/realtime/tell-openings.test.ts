import type { QueuePlace } from '@lingxi/contract';
import { afterAll, expect, it, vi } from 'vitest';
import { freshAccountIn, stopApps, testApp } from '../../../test/database.ts';
import { fakeClock } from '../../../test/fake-clock.ts';
import { buildConversation, comeOnline } from '../conversations/conversation.fixture.ts';
import { createHours } from '../hours/index.ts';
import { updateInbox } from '../inboxes/update-inbox.ts';
import { tellOpenings } from './tell-queue.ts';

afterAll(stopApps);

const nine = [{ from: '09:00', to: '18:00' }];

it('tells who waits their place when it opens, and that there is none when it closes', async () => {
  const clock = fakeClock(new Date('2026-03-02T20:00:00+08:00'));
  const app = await testApp({ clock });
  const own = await freshAccountIn(app, clock);
  const { id: hoursId } = await createHours(own.ctx, {
    name: '白班',
    timezone: 'Asia/Shanghai',
    week: Array.from({ length: 7 }, () => nine),
    holidays: [],
  });
  const { inboxId, conversationId, contactId } = await buildConversation(own);
  await updateInbox(own.ctx, inboxId, { settings: { hoursId } });
  await comeOnline(own);
  const signal = vi.spyOn(app.platform.sockets, 'signal').mockImplementation(() => undefined);
  const toldAt = async (local: string) => {
    clock.set(new Date(`2026-03-03T${local}+08:00`));
    signal.mockClear();
    await tellOpenings(app.platform);
    return signal.mock.calls.flatMap(([s]) => {
      const data = s.data as { conversationId: string; place: QueuePlace | null };
      // It goes through every account, and other tests have theirs in this database.
      if (data.conversationId !== conversationId) return [];
      expect(s).toMatchObject({ name: 'queue', audience: { contactId } });
      return [data.place?.position ?? null];
    });
  };
  expect(await toldAt('08:59:30')).toEqual([]);
  expect(await toldAt('09:00:02')).toEqual([1]);
  expect(await toldAt('09:05:00')).toEqual([]);
  expect(await toldAt('18:00:01')).toEqual([null]);
  expect(await toldAt('18:05:00')).toEqual([]);
});
