import type { contract, ResponseOf } from '@lingxi/contract';
import type { ApiKeyRow } from './api-key-store.ts';

export type ApiKey = ResponseOf<typeof contract.apiKeys.create>['apiKey'];

export const toApiKey = (row: Omit<ApiKeyRow, 'secret_hash'>): ApiKey => ({
  id: row.id,
  name: row.name,
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
});
