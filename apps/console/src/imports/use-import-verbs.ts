import type { ImportJob, ImportKind } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { client } from '../client.ts';
import { importKeys } from './queries.ts';

export interface ImportChange {
  mapping?: (string | null)[];
  existing?: 'skip' | 'replace';
  isPublished?: boolean;
}

/** What can be done with one import; each answer is its newest state. */
export function useImportVerbs(kind: ImportKind) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const keep = (job: ImportJob) => cache.setQueryData(importKeys.one(job.id), job);
  const open = (id: string | undefined) =>
    void navigate({ to: '/import/$kind', params: { kind }, search: id ? { id } : {} });
  const upload = useMutation({
    mutationFn: (o: { file: File; onProgress: (part: number) => void; signal: AbortSignal }) =>
      client.uploadImport(kind, o.file, { onProgress: o.onProgress, signal: o.signal }),
    onSuccess: (job) => {
      keep(job);
      open(job.id);
    },
  });
  const change = useMutation({
    // One after the other: the last choice is the one that stays.
    scope: { id: `import-${kind}` },
    mutationFn: ({ id, body }: { id: string; body: ImportChange }) =>
      client.call('imports.update', { params: { id }, body }),
    onSuccess: keep,
  });
  const start = useMutation({
    mutationFn: ({ id, skipBadRows }: { id: string; skipBadRows: boolean }) =>
      client.call('imports.start', { params: { id }, body: { skipBadRows } }),
    onSuccess: keep,
  });
  const cancel = useMutation({
    mutationFn: (id: string) => client.call('imports.cancel', { params: { id } }),
    onSuccess: keep,
  });
  return { upload, change, start, cancel, open };
}
