import { later } from '../../../src/modules/agents/person.fixture.ts';
import type { TxContext } from '../../../src/platform/context/index.ts';
import type { World } from '../world.ts';

/**
 * Calls a store function in an account (`my`) with what it needs to reach another (`their`). With
 * one world for both it is the control, and has to reach it.
 */
export type StoreCase = (tx: TxContext, their: World, my: World) => Promise<unknown>;
/** By `<file below src>#<function>`. */
export type StoreCases = Record<string, StoreCase | readonly StoreCase[]>;

/** For an answer that names nobody: the mark stands for "it was there". */
export const seen = (their: World, isSeen: boolean): string => (isSeen ? their.mark : '');

/** The id inside `<account>.<id>.<secret>`. */
export const idIn = (token: string): string => token.split('.')[1]!;

export const farFuture = new Date('2100-01-01T00:00:00Z');
/** When everything has expired. */
export const inFarFuture = (tx: TxContext): TxContext => {
  const minutes = (farFuture.getTime() - tx.platform.clock.now().getTime()) / 60_000;
  return { ...tx, platform: later(tx, minutes).platform };
};

export const page = { limit: 200 };
