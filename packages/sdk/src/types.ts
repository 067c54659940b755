import type {
  BodyInputOf,
  Contract,
  ErrorCode,
  ParamsOf,
  QueryInputOf,
  ResponseOf,
} from '@lingxi/contract';
import type { endpoints } from './endpoints.generated.ts';

type Noun = keyof Contract & string;

/** Every endpoint by its name: `conversations.assign`. */
export type EndpointName = { [N in Noun]: `${N}.${keyof Contract[N] & string}` }[Noun];

type EndpointOf<Name extends EndpointName> = Name extends `${infer N extends Noun}.${infer V}`
  ? V extends keyof Contract[N]
    ? Contract[N][V]
    : never
  : never;

type Part<Key extends string, T> = [T] extends [undefined]
  ? unknown
  : Record<never, never> extends T
    ? { [K in Key]?: T }
    : { [K in Key]: T };

/** What an endpoint takes: `params`, `query` and `body`, as far as it has them. */
export type InputOf<Name extends EndpointName> = Part<'params', ParamsOf<EndpointOf<Name>>> &
  Part<'query', QueryInputOf<EndpointOf<Name>>> &
  Part<'body', BodyInputOf<EndpointOf<Name>>>;

/** What an endpoint answers with. */
export type OutputOf<Name extends EndpointName> = ResponseOf<EndpointOf<Name>>;

type Routes = typeof endpoints;
type RouteOf<Name extends EndpointName> = Name extends `${infer N extends Noun}.${infer V}`
  ? V extends keyof Routes[N]
    ? Routes[N][V] & string
    : never
  : never;
type NameByRoute = { [Name in EndpointName as RouteOf<Name>]: Name };

/** A row of the endpoint tables: `POST /v1/web/messages`. */
export type Route = keyof NameByRoute;
export type NameOf<R extends Route> = NameByRoute[R];

/** A refusal's code, or what happened on the way: no connection, too slow, given up. */
export type ApiErrorCode = ErrorCode | 'network' | 'timeout' | 'aborted';
