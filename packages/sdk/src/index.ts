export * from './client.ts';
export type { Environment, LiveStorage, SocketLike } from './live/environment.ts';
export type { CommandError, CommandResult, Outcome, QueuedCommand } from './live/outbox.ts';
export * from './live.ts';
export { newId } from './new-id.ts';
export { type Access, ApiError, createRequest, type Request } from './request.ts';
export type * from './types.ts';
export { type UploadOptions, uploadFile, uploadImport } from './upload-file.ts';
