import type { Call } from '../http.ts';
import type { World } from '../world.ts';

/**
 * What somebody of one account (`my`) can ask of an endpoint while naming things of another
 * (`their`). With one world for both, the same calls are the control: they have to succeed.
 */
export interface EndpointCase {
  /** Answered as if there were no such thing. */
  refused?: Call[];
  /** Answered, with nothing of theirs in it and nothing of theirs changed. */
  harmless?: Call[];
  /** The answer names nobody: the control can only tell that there is one. */
  isNameless?: boolean;
}

export type BuildCase = (my: World, their: World) => EndpointCase;
/** By the endpoint's name. */
export type EndpointCases = Record<string, BuildCase>;

/** The token of a link or a session of theirs, said to be of my account. */
export const relabelled = (my: World, token: string): string =>
  [my.accountId, ...token.split('.').slice(1)].join('.');

export const renamed = { name: 'renamed' };

let sent = 0;
/** A new one each time, unless the case is about a client id. */
export const message = (extra: object = {}) => ({
  clientId: `foreign-${++sent}`,
  text: 'x',
  ...extra,
});
