import { CompiledQuery, NoResultError } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TxContext } from '../../src/platform/context/index.ts';
import { transaction } from '../../src/platform/context/transaction.ts';
import { sqlState } from '../../src/platform/db/index.ts';
import { Refusal } from '../../src/platform/errors.ts';
import { stopApps, testApp } from '../database.ts';
import { fakeClock } from '../fake-clock.ts';
import { everyStoreFunction } from './exports.ts';
import { found, textOf } from './leaks.ts';
import { type RowReader, readRows } from './rows.ts';
import { storeCases, withoutAccount } from './store-cases/index.ts';
import type { StoreCase } from './store-cases/store-case.ts';
import { buildWorld, type World } from './world.ts';

let theirs: World;
let ours: World;
let marks: string[];
let rows: RowReader;

beforeAll(async () => {
  const app = await testApp({ clock: fakeClock() });
  rows = await readRows(app.platform.database.pool);
  ours = await buildWorld(app, 'boreas');
  theirs = await buildWorld(app, 'aurora');
  marks = [theirs.mark, ...(await rows.ids(theirs.accountId))];
});
afterAll(stopApps);

it('has a case for every function that holds SQL, and for nothing else', async () => {
  const told = [...Object.keys(storeCases), ...Object.keys(withoutAccount)];
  expect(told.toSorted()).toEqual((await everyStoreFunction()).toSorted());
});

interface Outcome {
  /** What of the other account came back. */
  told: string[];
  hasChanged: boolean;
  /** The database refused: a foreign key that does not reach, or an id that is taken. */
  refusedWith: string | undefined;
}

const undo = new Error('undo');
const inside = (tx: TxContext): Pick<pg.Pool, 'query'> =>
  ({
    query: (text: string, values: unknown[]) => tx.db.executeQuery(CompiledQuery.raw(text, values)),
  }) as unknown as Pick<pg.Pool, 'query'>;

/** Runs a case in `my` account, looks at the other one from within, and undoes everything. */
async function outcomeOf(run: StoreCase, my: World): Promise<Outcome> {
  const outcome: Outcome = { told: [], hasChanged: false, refusedWith: undefined };
  const attempt = transaction(my.owner, async (tx) => {
    const see = async () => textOf(await rows.snapshot(theirs.accountId, inside(tx)));
    const was = await see();
    try {
      outcome.told = found(marks, textOf(await run(tx, theirs, my)));
    } catch (error) {
      outcome.refusedWith = sqlState(error);
      // A statement that failed has ended the transaction: nothing it did is left to look at.
      if (outcome.refusedWith) throw undo;
      if (!(error instanceof Refusal || error instanceof NoResultError)) throw error;
    }
    outcome.hasChanged = (await see()) !== was;
    throw undo;
  });
  await expect(attempt).rejects.toBe(undo);
  return outcome;
}

const cases = Object.entries(storeCases).flatMap(([name, runs]) =>
  [runs].flat().map((run, i, all) => ({ name: all.length > 1 ? `${name} (${i + 1})` : name, run })),
);

it.for(cases)('$name', async ({ run }) => {
  const { told, hasChanged, refusedWith } = await outcomeOf(run, ours);
  expect(told).toEqual([]);
  expect(hasChanged, 'a foreign account has changed').toBe(false);
  expect(['23503', undefined]).toContain(refusedWith);

  const control = await outcomeOf(run, theirs);
  const reaches = control.told.length > 0 || control.hasChanged || control.refusedWith === '23505';
  expect(reaches, 'in the account itself it reaches nothing, so the case proves nothing').toBe(
    true,
  );
});
