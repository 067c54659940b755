import type { FastifyInstance } from 'fastify';
import { Refusal } from '../errors.ts';

/** JSON only, and only valid UTF-8: a replaced character would silently change what someone wrote. */
export function parseBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer);
    } catch {
      return done(new Refusal('bad_request', { reason: 'not UTF-8' }));
    }
    if (text.trim() === '') return done(null, undefined);
    parseJson(request, text, (error, value) => {
      if (error) return done(new Refusal('bad_request', { reason: 'not valid JSON' }));
      done(null, value);
    });
  });
}
