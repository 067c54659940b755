import type { FastifyInstance } from 'fastify';

/** `GET /v1/…` of everything the program answers, read from its router. */
export function everyRoute(http: FastifyInstance): string[] {
  const above: string[] = [];
  return http
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const match = /^([│ ]*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line);
      if (!match) return [];
      const depth = match[1]!.length / 4;
      above.length = depth;
      above.push(match[2]!);
      const path = above.join('');
      return (match[3] ?? '')
        .split(', ')
        .flatMap((method) => (method ? [`${method} ${path}`] : []));
    });
}
