import type { Attachment } from '@lingxi/contract';
import { limits } from '@lingxi/contract/limits';
import { client } from '../client.ts';
import { textsOf } from '../locales/texts-of.ts';
import { errorText } from '../ui/error-text.ts';
import { createStore, useStore } from '../ui/store.ts';
import { showToast } from '../ui/toast.ts';
import { fileSize } from './file-size.ts';

export interface Upload {
  id: number;
  name: string;
  bytes: number;
  /** 0 to 1. */
  progress: number;
  attachment: Attachment | null;
  error: string | null;
  file: File;
  stop: AbortController;
}

/** Files beside the text being written, by conversation: they wait while another one is open. */
const uploads = createStore<Readonly<Record<string, readonly Upload[]>>>({});
const none: readonly Upload[] = [];
let lastId = 0;

export const uploadsOf = (key: string) => uploads.get()[key] ?? none;
export const useUploads = (key: string) => useStore(uploads, (all) => all[key] ?? none);

const setList = (key: string, change: (list: readonly Upload[]) => readonly Upload[]) =>
  uploads.set((all) => ({ ...all, [key]: change(all[key] ?? none) }));

const patch = (key: string, id: number, fields: Partial<Upload>) =>
  setList(key, (list) => list.map((u) => (u.id === id ? { ...u, ...fields } : u)));

function start(key: string, upload: Upload): void {
  client
    .upload(upload.file, {
      name: upload.name,
      signal: upload.stop.signal,
      onProgress: (progress) => patch(key, upload.id, { progress }),
    })
    .then(
      (attachment) => patch(key, upload.id, { attachment, progress: 1 }),
      (error) => patch(key, upload.id, { error: errorText(error) }),
    );
}

export function addFiles(key: string, files: readonly File[]): void {
  const t = textsOf('messages');
  const room = limits.attachmentsPerMessage - uploadsOf(key).length;
  if (files.length > room) {
    showToast({ text: t('upload.tooMany', { count: limits.attachmentsPerMessage }) });
  }
  for (const file of files.slice(0, Math.max(0, room))) {
    if (file.size > limits.fileBytes) {
      showToast({
        text: t('upload.tooLarge', { name: file.name, limit: fileSize(limits.fileBytes) }),
        tone: 'danger',
      });
      continue;
    }
    const upload: Upload = {
      id: ++lastId,
      name: file.name || t('upload.pasted'),
      bytes: file.size,
      progress: 0,
      attachment: null,
      error: null,
      file,
      stop: new AbortController(),
    };
    setList(key, (list) => [...list, upload]);
    start(key, upload);
  }
}

export function retryUpload(key: string, upload: Upload): void {
  patch(key, upload.id, { error: null, progress: 0 });
  start(key, upload);
}

export function dropUpload(key: string, upload: Upload): void {
  upload.stop.abort();
  setList(key, (list) => list.filter((u) => u.id !== upload.id));
}

export const clearUploads = (key: string) => setList(key, () => none);
