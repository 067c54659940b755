import * as contract from '@lingxi/contract';
import { z } from 'zod';

/** What an id names, told apart by the schema of the contract it is checked with. */
export type Entity =
  | 'account'
  | 'agent'
  | 'team'
  | 'contact'
  | 'inbox'
  | 'conversation'
  | 'message'
  | 'faq'
  | 'file'
  | 'category'
  | 'apiKey'
  | 'session'
  | 'cannedResponse'
  | 'import'
  | 'contactNote'
  | 'contactMerge'
  | 'tag'
  | 'hours'
  | 'unknown';

const entities = new Map<unknown, Entity>([
  [contract.accountId, 'account'],
  [contract.agentId, 'agent'],
  [contract.teamId, 'team'],
  [contract.contactId, 'contact'],
  [contract.inboxId, 'inbox'],
  [contract.conversationId, 'conversation'],
  [contract.messageId, 'message'],
  [contract.faqId, 'faq'],
  [contract.fileId, 'file'],
  [contract.categoryId, 'category'],
  [contract.apiKeyId, 'apiKey'],
  [contract.sessionId, 'session'],
  [contract.cannedResponseId, 'cannedResponse'],
  [contract.importId, 'import'],
  [contract.contactNoteId, 'contactNote'],
  [contract.contactMergeId, 'contactMerge'],
  [contract.tagId, 'tag'],
  [contract.hoursId, 'hours'],
]);

/** A schema as JSON Schema says it, with what its ids name. */
export interface Shape {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | false;
  required?: string[];
  items?: Shape;
  maxItems?: number;
  anyOf?: Shape[];
  oneOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  entity?: Entity;
}

export const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override({ zodSchema, jsonSchema }) {
      if (jsonSchema.format !== 'uuid') return;
      const entity = entities.get(zodSchema);
      if (entity) jsonSchema.entity = entity;
    },
  }) as Shape;

/** The ways a value may look: one, unless it is a union. */
export const optionsOf = (shape: Shape): Shape[] =>
  (shape.anyOf ?? shape.oneOf)?.flatMap(optionsOf) ?? [shape];
