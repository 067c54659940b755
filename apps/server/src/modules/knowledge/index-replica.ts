import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from '../../platform/context/index.ts';
import { isConnectionError } from '../../platform/db/index.ts';
import type { Platform } from '../../platform/index.ts';
import type { Broadcast } from '../../platform/outbox/index.ts';
import { systemContext } from '../context.ts';
import type { FaqRow } from './rows.ts';
import { createSearchIndex, type SearchDocument, type SearchIndex } from './search/index.ts';
import { selectPublishedAfter, selectPublishedByIds } from './store.ts';

/** One account's published knowledge in the memory of this node. */
interface Replica {
  readonly ctx: Context;
  readonly index: SearchIndex;
  /** Told of, but not yet asked for: the next update takes all of them. */
  changed: Set<string>;
  /** Settles when everything told so far is in the index. */
  settled: Promise<void>;
  usedAt: number;
}

interface Replicas {
  byAccount: Map<string, Replica>;
  /** Runs while there is something to forget. */
  sweep: NodeJS.Timeout | undefined;
}

const idleMs = 30 * 60_000;
const sweepMs = 60_000;
const rowsPerRead = 1000;
/** Documents between two turns of the event loop: a few milliseconds. */
const slice = 100;

const ofPlatform = new WeakMap<Platform, Replicas>();

/** The account's index with everything in it that this node has been told of by now. */
export async function currentIndex({ platform, accountId }: Context): Promise<SearchIndex> {
  const replica = replicaOf(platform, accountId);
  replica.usedAt = platform.clock.now().getTime();
  await replica.settled;
  return replica.index;
}

/** On every node, for each change. A save also brings the index into memory: questions follow. */
export const followChanges: Broadcast = {
  name: 'knowledge.follow-changes',
  on: ['faq.saved', 'faq.deleted'],
  run(platform, { accountId, event }) {
    if (event.type !== 'faq.saved' && event.type !== 'faq.deleted') return;
    const known = ofPlatform.get(platform)?.byAccount.get(accountId);
    if (known) follow(known, event.data.faqIds);
    else if (event.type === 'faq.saved') replicaOf(platform, accountId);
  },
};

function replicaOf(platform: Platform, accountId: string): Replica {
  const replicas = replicasOn(platform);
  const known = replicas.byAccount.get(accountId);
  if (known) return known;
  const replica: Replica = {
    ctx: systemContext(platform, accountId),
    index: createSearchIndex(),
    changed: new Set(),
    settled: Promise.resolve(),
    usedAt: platform.clock.now().getTime(),
  };
  // Known to `followChanges` before the first row is read, so that no change falls in between.
  replicas.byAccount.set(accountId, replica);
  replicas.sweep ??= setInterval(() => forgetIdle(platform), sweepMs).unref();
  enqueue(replica, () => load(replica));
  return replica;
}

function follow(replica: Replica, ids: readonly string[]): void {
  const isQueued = replica.changed.size > 0;
  for (const id of ids) replica.changed.add(id);
  if (!isQueued) enqueue(replica, () => update(replica));
}

/** Steps run one after the other; after a failed one the next question loads a fresh replica. */
function enqueue(replica: Replica, step: () => Promise<void>): void {
  const { platform, accountId } = replica.ctx;
  const settled = replica.settled.then(step);
  replica.settled = settled;
  settled.catch((error) => {
    const { byAccount } = replicasOn(platform);
    if (byAccount.get(accountId) === replica) byAccount.delete(accountId);
    if (!isConnectionError(error)) platform.log.error({ error, accountId }, 'index replica failed');
  });
}

async function load(replica: Replica): Promise<void> {
  let id: string | undefined;
  for (;;) {
    const rows = await selectPublishedAfter(replica.ctx, { id, limit: rowsPerRead });
    await add(replica.index, rows);
    if (rows.length < rowsPerRead) return;
    id = rows.at(-1)!.id;
  }
}

/** Reads the changed entries as they are now: late or repeated news changes nothing. */
async function update(replica: Replica): Promise<void> {
  const all = [...replica.changed];
  replica.changed.clear();
  for (let i = 0; i < all.length; i += rowsPerRead) {
    const ids = all.slice(i, i + rowsPerRead);
    const rows = await selectPublishedByIds(replica.ctx, ids);
    const published = new Set(rows.map((r) => r.id));
    replica.index.remove(ids.filter((id) => !published.has(id)));
    await add(replica.index, rows);
  }
}

async function add(index: SearchIndex, rows: readonly FaqRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += slice) {
    if (i > 0) await nextTurn();
    index.upsert(rows.slice(i, i + slice).map(toDocument));
  }
}

const toDocument = (row: FaqRow): SearchDocument => ({
  id: row.id,
  questions: [row.question, row.question_en, ...row.similar_questions].filter(Boolean),
  answers: [row.answers.zh, row.answers.en].filter(Boolean),
});

function replicasOn(platform: Platform): Replicas {
  let replicas = ofPlatform.get(platform);
  if (!replicas) {
    replicas = { byAccount: new Map(), sweep: undefined };
    ofPlatform.set(platform, replicas);
  }
  return replicas;
}

/** Accounts nobody has asked anything for a while give their memory back. */
function forgetIdle(platform: Platform): void {
  const replicas = replicasOn(platform);
  const now = platform.clock.now().getTime();
  for (const [accountId, replica] of replicas.byAccount) {
    if (now - replica.usedAt > idleMs) replicas.byAccount.delete(accountId);
  }
  if (replicas.byAccount.size > 0) return;
  clearInterval(replicas.sweep);
  replicas.sweep = undefined;
}
