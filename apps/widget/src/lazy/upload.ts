import type { Attachment } from '@lingxi/contract';
import { newId } from '@lingxi/sdk/new-id';
import { uploadFile } from '@lingxi/sdk/upload-file';
import { say } from '../panel/write.ts';
import { access, report } from '../session.ts';
import { getState, set } from '../store.ts';
import { lazyDictionary } from './words.ts';

const maxBytes = 20 * 1024 * 1024;
const maxFiles = 10;

const change = (id: string, patch: { part?: number; attachment?: Attachment }) =>
  set({ uploads: getState().uploads.map((u) => (u.id === id ? { ...u, ...patch } : u)) });

export const detach = (id: string): void =>
  set({ uploads: getState().uploads.filter((u) => u.id !== id) });

/** Starts sending files; the message that names them is sent when the visitor says so. */
export const upload = (files: File[]): void => {
  const w = lazyDictionary[getState().locale];
  for (const file of files) {
    const { uploads } = getState();
    if (file.size > maxBytes) say(`${file.name}: ${w.tooLarge}`);
    else if (uploads.length >= maxFiles) say(w.tooMany);
    else {
      const id = newId();
      set({ uploads: [...uploads, { id, name: file.name, part: 0 }] });
      const onProgress = (part: number) => change(id, { part });
      uploadFile(access, file, { as: 'visitor', onProgress }).then(
        (attachment) => change(id, { part: 1, attachment }),
        (error) => {
          detach(id);
          say(`${file.name}: ${report(error).message}`);
        },
      );
    }
  }
};
