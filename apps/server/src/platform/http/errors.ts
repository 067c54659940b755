import type { Socket } from 'node:net';
import type { ErrorCode, ErrorDetails } from '@lingxi/contract';
import { errors } from '@lingxi/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isConnectionError, sqlState } from '../db/index.ts';
import { errorBody, OutsideError, Refusal } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Platform } from '../index.ts';
import { localeOf } from './app.ts';

export function answerErrors(app: FastifyInstance, platform: Platform): void {
  app.setErrorHandler(answerError(platform));
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(errorBody('not_found', {}, localeOf(request), request.id)),
  );
}

/** Every failure becomes one shape: a code, a sentence in the caller's language, the request's id. */
export const answerError =
  (platform: Platform) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { code, details } = classify(error);
    if (code === 'internal') {
      platform.log.error({ error, requestId: request.id, path: request.url.split('?')[0] }, 'bug');
    }
    if (code === 'rate_limited') reply.header('retry-after', String(details.seconds ?? 60));
    return reply
      .code(errors[code].status)
      .send(errorBody(code, details, localeOf(request), request.id));
  };

/** What is no HTTP has no request to answer: the same shape, written to the bare socket. */
export function answerBadFraming(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const isHeader = error.code === 'HPE_HEADER_OVERFLOW';
  const code = isHeader ? 'body_too_large' : 'bad_request';
  const details: ErrorDetails = isHeader ? {} : { reason: 'not_http' };
  const body = JSON.stringify(errorBody(code, details, 'en', newId()));
  const status = isHeader ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const type = 'content-type: application/json; charset=utf-8';
  const length = `content-length: ${Buffer.byteLength(body)}`;
  socket.end(`HTTP/1.1 ${status}\r\n${type}\r\n${length}\r\nconnection: close\r\n\r\n${body}`);
}

export function classify(error: Error): { code: ErrorCode; details: ErrorDetails } {
  if (error instanceof Refusal) return { code: error.code, details: error.details };
  if (error instanceof OutsideError) return { code: 'unavailable', details: {} };
  const state = sqlState(error);
  // The last guards of the database, met only in a race: the caller asked for something impossible.
  if (
    state === '23503' ||
    state === '22021' ||
    state === '22P02' ||
    state === '22P05' ||
    state === '22003'
  ) {
    return { code: 'bad_request', details: { reason: 'refers to something that does not exist' } };
  }
  if (isConnectionError(error)) return { code: 'unavailable', details: {} };
  const { code, statusCode } = error as FastifyError;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) {
    return { code: 'body_too_large', details: {} };
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415 || statusCode === 406) {
    return { code: 'unsupported_media_type', details: {} };
  }
  if (statusCode === 429) return { code: 'rate_limited', details: { seconds: 60 } };
  if (statusCode && statusCode >= 400 && statusCode < 500) {
    return { code: 'bad_request', details: { reason: error.message.slice(0, 200) } };
  }
  return { code: 'internal', details: {} };
}
