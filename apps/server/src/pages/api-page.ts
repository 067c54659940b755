import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lingxi 灵犀 API</title>
<script type="module" src="/api/rapidoc.js"></script>
</head>
<body>
<rapi-doc spec-url="/openapi.json" render-style="read" primary-color="#0B6E69" nav-bg-color="#FAF9F6"
  load-fonts="false" show-header="false" allow-try="true" schema-style="table" use-path-in-nav-bar="true"></rapi-doc>
</body>
</html>`;

/** The API in readable form, from the same `openapi.json` that tools use; nothing comes from elsewhere. */
export function apiPage(app: FastifyInstance): void {
  const script = createRequire(import.meta.url).resolve('rapidoc/dist/rapidoc-min.js');
  app.get('/api', (_request, reply) => reply.redirect('/api/', 302));
  app.get('/api/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  app.get('/api/rapidoc.js', (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(createReadStream(script)),
  );
}
