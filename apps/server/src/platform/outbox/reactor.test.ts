import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LingxiEvent } from '@lingxi/contract';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshAccount, stopApps, testDatabase } from '../../../test/database.ts';
import { readConfig } from '../config/index.ts';
import type { Context } from '../context/index.ts';
import { transaction } from '../context/transaction.ts';
import { createPlatform } from '../create-platform.ts';
import { newId } from '../ids.ts';
import type { Platform } from '../index.ts';
import { createLog } from '../log/index.ts';
import type { Reaction } from './types.ts';

const platforms: Platform[] = [];
afterEach(async () => {
  for (const p of platforms.splice(0)) {
    await p.outbox.stop();
    await p.database.close();
  }
});
afterAll(stopApps);

/** A node with listeners of the test's own, on the shared test database. */
async function node(reactions: Reaction[], isStarted = true): Promise<Platform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lingxi-node-'));
  const config = { ...readConfig({ DATA_DIR: dataDir }), logLevel: 'silent' as const };
  const platform = createPlatform({
    config,
    database: await testDatabase(),
    log: createLog(config),
    reactions,
    broadcasts: [],
    jobs: [],
  });
  platforms.push(platform);
  if (isStarted) await platform.outbox.start();
  return platform;
}

let account: Context;
beforeEach(async () => {
  account = (await freshAccount()).ctx;
});

const on = (platform: Platform): Context => ({ ...account, platform, db: platform.database.db });

/** Something about one conversation, which need not exist for the outbox. */
async function publish(platform: Platform, conversationId: string, n: number): Promise<void> {
  await transaction(on(platform), async (tx) => {
    const data = { faqIds: [`${n}`] };
    tx.publish('faq.saved', data, { conversationId });
  });
}
const numberOf = (e: LingxiEvent) => Number((e.data as { faqIds: string[] }).faqIds[0]);

const name = () => `test.${randomUUID()}`;
const until = async (holds: () => boolean | Promise<boolean>) => {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('did not come about within 20 s');
    await new Promise((r) => setImmediate(r));
  }
};
const left = async (listener: string) =>
  account.platform.database.db
    .selectFrom('reactions')
    .selectAll()
    .where('listener', '=', listener)
    .execute();

describe('reactions', () => {
  it('run once per cluster and in order within a conversation, whichever node runs them', async () => {
    const seen: { conversation: string; n: number }[] = [];
    let atOnce = 0;
    const busy = new Set<string>();
    const listener: Reaction = {
      name: name(),
      on: ['faq.saved'],
      async run({ event }) {
        const key = event.id;
        busy.add(key);
        atOnce = Math.max(atOnce, busy.size);
        await new Promise((r) => setImmediate(r));
        seen.push({ conversation: event.actor.name ?? '', n: numberOf(event) });
        busy.delete(key);
        return undefined;
      },
    };
    const [one, two] = [await node([listener]), await node([listener])];
    const conversation = newId();
    for (let n = 1; n <= 30; n++) await publish(n % 2 ? one : two, conversation, n);
    await until(() => seen.length >= 30);
    expect(seen.map((s) => s.n)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    await until(async () => (await left(listener.name)).length === 0);
    expect(seen).toHaveLength(30);
  });

  it('of different conversations run at the same time', async () => {
    let release = () => {};
    const both = new Promise<void>((r) => {
      release = r;
    });
    let started = 0;
    const listener: Reaction = {
      name: name(),
      on: ['faq.saved'],
      async run() {
        if (++started === 2) release();
        await both;
        return undefined;
      },
    };
    const one = await node([listener]);
    await publish(one, newId(), 1);
    await publish(one, newId(), 2);
    await both;
    expect(started).toBe(2);
  });

  it('are tried again after a failure, and others wait their turn', async () => {
    const seen: string[] = [];
    const listener: Reaction = {
      name: name(),
      on: ['faq.saved'],
      async run({ event, attempt }) {
        seen.push(`${numberOf(event)}/${attempt}`);
        if (numberOf(event) === 1 && attempt === 1) throw new Error('not yet');
        return undefined;
      },
    };
    const one = await node([listener]);
    const conversation = newId();
    await publish(one, conversation, 1);
    await publish(one, conversation, 2);
    await until(() => seen.length >= 3);
    expect(seen).toEqual(['1/1', '1/2', '2/1']);
  });

  it('come again as late as they ask, without holding up unordered ones', async () => {
    const seen: string[] = [];
    const listener: Reaction = {
      name: name(),
      on: ['faq.saved'],
      isUnordered: true,
      async run({ event }) {
        const n = numberOf(event);
        seen.push(`${n}`);
        return n === 1 && seen.length === 1 ? { againInMs: 300 } : undefined;
      },
    };
    const one = await node([listener]);
    const conversation = newId();
    await publish(one, conversation, 1);
    await until(() => seen.length === 1);
    await publish(one, conversation, 2);
    await until(() => seen.length === 3);
    expect(seen).toEqual(['1', '2', '1']);
  });

  it('of a node that died are taken over by another', async () => {
    const listener = name();
    const dead = await node(
      [{ name: listener, on: ['faq.saved'], run: async () => undefined }],
      false,
    );
    await publish(dead, newId(), 7);
    const row = (await left(listener))[0]!;
    // As a process that was killed leaves it: leased, and beating no more.
    await account.platform.database.db
      .updateTable('reactions')
      .set({ leased_by: randomUUID(), leased_until: new Date(Date.now() + 600_000), attempts: 1 })
      .where('account_id', '=', row.account_id)
      .where('id', '=', row.id)
      .execute();
    const seen: number[] = [];
    await node([
      {
        name: listener,
        on: ['faq.saved'],
        async run({ event }) {
          seen.push(numberOf(event));
          return undefined;
        },
      },
    ]);
    await until(() => seen.length === 1);
    expect(seen).toEqual([7]);
  });

  it('that a verb rolls back never happen', async () => {
    const seen: number[] = [];
    const listener: Reaction = {
      name: name(),
      on: ['faq.saved'],
      async run({ event }) {
        seen.push(numberOf(event));
        return undefined;
      },
    };
    const one = await node([listener]);
    await expect(
      transaction(on(one), async (tx) => {
        tx.publish('faq.saved', { faqIds: ['1'] });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await publish(one, newId(), 2);
    await until(() => seen.length === 1);
    expect(seen).toEqual([2]);
  });
});
