import type { BodyOf, Endpoint, Locale, ParamsOf, QueryOf, ResponseOf } from '@lingxi/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context/index.ts';
import type { Platform } from '../index.ts';

export interface Input<E> {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
}

/** What a public endpoint has instead of a context: nobody is known yet. */
export interface PublicContext {
  platform: Platform;
  locale: Locale;
  requestId: string;
}

export interface HttpExchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

// biome-ignore lint/suspicious/noExplicitAny: the list of routes holds every endpoint's types
export type AnyEndpoint = Endpoint<any, any, any, any>;

export interface Route {
  /** `conversations.assign`: filled when the route is registered. */
  endpoint: AnyEndpoint;
  run(
    ctx: Context & PublicContext,
    input: Input<AnyEndpoint>,
    http: HttpExchange,
  ): Promise<unknown>;
}

/** Ties an endpoint of the contract to its verb; the types of both must fit. */
export function route<E extends AnyEndpoint>(
  endpoint: E,
  run: (
    ctx: E['auth'] extends 'public' ? PublicContext : Context,
    input: Input<E>,
    http: HttpExchange,
  ) => Promise<ResponseOf<E>>,
): Route {
  return { endpoint, run: run as Route['run'] };
}
