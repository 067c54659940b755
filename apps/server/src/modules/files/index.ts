import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { serveFile } from './serve-file.ts';
import { upload } from './upload.ts';

export { attach } from './attach.ts';
export { imageById } from './find-image.ts';
export { keepFile, readKeptFile, removeFile } from './keep-file.ts';
export { signedUrl } from './signed-url.ts';
export { readPart } from './upload.ts';

export const files: Module = {
  routes: [
    route(contract.files.upload, (ctx, _input, { request }) => upload(ctx, request)),
    route(contract.files.uploadAsVisitor, (ctx, _input, { request }) => upload(ctx, request)),
  ],
  serve: serveFile,
};
