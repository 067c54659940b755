import type { Attachment, ImportJob, ImportKind } from '@lingxi/contract';
import { type Access, ApiError, addressOf, headersOf, readAnswer } from './request.ts';

export interface UploadOptions {
  /** Who uploads: an agent (cookie or API key) or a visitor (token). Agent unless told. */
  as?: 'agent' | 'visitor';
  name?: string;
  /** Called with the part sent, 0 to 1, where the platform can tell (XMLHttpRequest). */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

const withProgress = (url: string, form: FormData, access: Access, options: UploadOptions) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', url);
    for (const [name, value] of Object.entries(headersOf(access))) {
      xhr.setRequestHeader(name, value);
    }
    xhr.upload.onprogress = (e) => e.total && options.onProgress?.(e.loaded / e.total);
    xhr.onload = () => resolve({ status: xhr.status, text: xhr.responseText });
    xhr.onerror = () => reject(new ApiError(0, {}, 'network'));
    xhr.onabort = () => reject(new ApiError(0, {}, 'aborted'));
    options.signal?.addEventListener('abort', () => xhr.abort());
    xhr.send(form);
  });

const plainly = async (url: string, form: FormData, access: Access, options: UploadOptions) => {
  try {
    const response = await (access.fetch ?? fetch)(url, {
      method: 'POST',
      body: form,
      headers: headersOf(access),
      signal: options.signal,
    });
    return { status: response.status, text: await response.text() };
  } catch {
    throw new ApiError(0, {}, options.signal?.aborted ? 'aborted' : 'network');
  }
};

const send = async (
  access: Access,
  path: string,
  file: Blob,
  options: UploadOptions,
): Promise<unknown> => {
  const form = new FormData();
  form.append('file', file, options.name ?? (file as Partial<File>).name ?? 'file');
  const way = typeof XMLHttpRequest === 'function' && !access.fetch ? withProgress : plainly;
  const answer = await way(addressOf(access.baseUrl, path), form, access, options);
  return readAnswer(access, answer.status, answer.text);
};

/** Uploads a file; name its `fileId` in a message afterwards. Throws `ApiError`. */
export const uploadFile = async (
  access: Access,
  file: Blob,
  options: UploadOptions = {},
): Promise<Attachment> => {
  const path = options.as === 'visitor' ? '/v1/web/files' : '/v1/files';
  return (await send(access, path, file, options)) as Attachment;
};

/** Uploads a csv, xlsx or jsonl file and answers with its preview; nothing is imported yet. */
export const uploadImport = async (
  access: Access,
  kind: ImportKind,
  file: Blob,
  options: Omit<UploadOptions, 'as'> = {},
): Promise<ImportJob> =>
  (await send(access, `/v1/imports?kind=${kind}`, file, options)) as ImportJob;
