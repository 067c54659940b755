import type { z } from 'zod';
import type { Permission } from './permissions.ts';

/**
 * Who may call: `public` anybody, `visitor` a bearer token from `web.startSession`,
 * `agent` the session cookie of the console or an API key (`Authorization: Bearer lx_…`).
 */
export type Auth = 'public' | 'visitor' | 'agent';

export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Path with `:name` parameters. */
  path: `/v1/${string}`;
  summary: string;
  auth: Auth;
  /** Checked inside the verb; written here for readers and the API page. */
  permission?: Permission;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  /** Is no change of the account: also answered to a session that looks as another role would. */
  isForPreview?: true;
  /** Takes `multipart/form-data` with one part `file` instead of a body. */
  takesFile?: true;
  /** Answers with a file of one of these types instead of JSON. */
  answersFile?: readonly string[];
  /** Largest accepted body in bytes; 1 MiB unless told. */
  bodyLimit?: number;
}

export const endpoint = <
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodType,
>(
  e: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> => e;

export type ParamsOf<E> =
  E extends Endpoint<infer P, z.ZodType, z.ZodType, z.ZodType> ? z.output<P> : never;
export type QueryOf<E> =
  E extends Endpoint<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.output<Q> : never;
export type BodyOf<E> =
  E extends Endpoint<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.output<B> : never;
export type QueryInputOf<E> =
  E extends Endpoint<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.input<Q> : never;
export type BodyInputOf<E> =
  E extends Endpoint<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.input<B> : never;
export type ResponseOf<E> =
  E extends Endpoint<z.ZodType, z.ZodType, z.ZodType, infer R> ? z.output<R> : never;
