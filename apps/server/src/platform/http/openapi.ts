import { errors } from '@lingxi/contract';
import { z } from 'zod';
import { everyEndpoint } from './app.ts';
import type { AnyEndpoint } from './route.ts';

type JsonObject = Record<string, unknown>;

/** The public API as OpenAPI 3.1, made from the contract and nothing else. */
export function openApi(): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const { name, endpoint } of everyEndpoint()) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][endpoint.method.toLowerCase()] = operation(name, endpoint);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lingxi 灵犀',
      version: '1',
      description:
        'Agents are authenticated by the console’s session cookie or an API key (`Authorization: Bearer lx_…`), visitors by the token of `web.startSession`. Lists are paged by `cursor`. Refusals carry a code, a sentence in the language of `Accept-Language` (zh, en), and the request’s id.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      securitySchemes: {
        agent: { type: 'http', scheme: 'bearer', description: 'An API key, or the session cookie' },
        visitor: { type: 'http', scheme: 'bearer', description: 'The token of web.startSession' },
      },
      schemas: {
        Error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: {
                code: { type: 'string', enum: Object.keys(errors) },
                message: { type: 'string' },
                details: { type: 'object' },
                requestId: { type: 'string' },
              },
            },
          },
        },
      },
    },
  };
}

function operation(name: string, e: AnyEndpoint): JsonObject {
  return {
    operationId: name,
    tags: [name.split('.')[0]],
    summary: e.summary,
    ...(e.permission ? { description: `Permission: \`${e.permission}\`` } : {}),
    security: e.auth === 'public' ? [] : [{ [e.auth]: [] }],
    parameters: [...parameters(e.params, 'path'), ...parameters(e.query, 'query')],
    ...(e.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchema(e.body, 'input') } },
          },
        }
      : {}),
    responses: {
      200: {
        description: 'Done',
        content: answered(e),
      },
      default: {
        description: 'Refused',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  };
}

/** A file has no schema, only a type. */
const answered = (e: AnyEndpoint): JsonObject =>
  e.answersFile
    ? Object.fromEntries(e.answersFile.map((type) => [type, {}]))
    : { 'application/json': { schema: jsonSchema(e.response, 'output') } };

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query'): JsonObject[] {
  if (!schema) return [];
  const object = jsonSchema(schema, 'input') as {
    properties?: Record<string, JsonObject>;
    required?: string[];
  };
  return Object.entries(object.properties ?? {}).map(([name, s]) => ({
    name,
    in: where,
    required: where === 'path' || (object.required ?? []).includes(name),
    schema: s,
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
