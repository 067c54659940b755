import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../platform/errors.ts';
import type { Platform } from '../../platform/index.ts';
import { systemContext } from '../context.ts';
import { readFileToken } from './signed-url.ts';
import { selectFiles } from './store.ts';

/** What a browser may show in place; everything else is only ever downloaded. */
const shown = /^(image\/(png|jpeg|gif|webp|avif)|audio\/|video\/|application\/pdf$)/;

export function serveFile(app: FastifyInstance, platform: Platform): void {
  app.get<{ Params: { token: string; name: string } }>(
    '/v1/files/:token/:name',
    async (request, reply) => {
      const token = readFileToken(platform, request.params.token);
      const ctx = token && systemContext(platform, token.accountId);
      const [file] = token && ctx ? await selectFiles(ctx, [token.fileId]) : [];
      const content = file && (await platform.files.read(`${token!.accountId}/${file.id}`));
      if (!file || !content) throw new Refusal('file_not_found');
      const how = shown.test(file.mime) ? 'inline' : 'attachment';
      return (
        reply
          .header(
            'content-type',
            file.mime === 'text/plain' ? 'text/plain; charset=utf-8' : file.mime,
          )
          .header('content-length', content.bytes)
          .header(
            'content-disposition',
            `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
          )
          .header('cache-control', 'private, max-age=86400')
          // Even a file that fooled the sniffing runs nothing here.
          .header('content-security-policy', "default-src 'none'; sandbox")
          .header('x-content-type-options', 'nosniff')
          .send(content.stream)
      );
    },
  );
}
