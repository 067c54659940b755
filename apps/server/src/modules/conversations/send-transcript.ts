import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Transcript } from './transcript.ts';

/** As a download; the name is ours and plain, so nothing of it needs escaping. */
export function sendTranscript(reply: FastifyReply, { fileName, parts }: Transcript): Readable {
  reply
    .header('content-type', 'text/plain; charset=utf-8')
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff');
  return Readable.from(parts);
}
