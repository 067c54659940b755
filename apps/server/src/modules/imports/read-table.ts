import { Worker } from 'node:worker_threads';
import type { ReasonCode, TableFormat } from '@lingxi/contract';
import type { CheckedRow, ReadOptions } from './check-rows.ts';
import { FileFault } from './read/file-fault.ts';

export interface ReadRequest extends ReadOptions {
  /** Handed over: the caller has them no more. */
  bytes: Uint8Array;
  name: string;
  /** Null: by the names of the columns. */
  mapping: readonly (string | null)[] | null;
}

export interface TableHead {
  format: TableFormat;
  columns: string[];
  mapping: (string | null)[];
}

export type ReadMessage =
  | ({ type: 'head' } & Omit<TableHead, 'mapping'> & { mapping: readonly (string | null)[] })
  | { type: 'rows'; rows: CheckedRow[] }
  | { type: 'end' }
  | { type: 'fault'; reason: ReasonCode };

/** No part of a file takes this long to read; what does is meant to keep the program busy. */
const silenceMs = 60_000;
const heapMb = 768;

/**
 * Reads and checks a file on a thread of its own, so that the desk goes on while tens of thousands
 * of rows are read, and a hostile file harms nobody. Rows come as fast as they are taken.
 */
export async function* readTable(
  request: ReadRequest,
): AsyncGenerator<TableHead | readonly CheckedRow[]> {
  const worker = startWorker(request);
  const waiting: (ReadMessage | Error)[] = [];
  let wake: () => void = () => {};
  const push = (m: ReadMessage | Error) => {
    waiting.push(m);
    wake();
  };
  worker.on('message', push);
  worker.on('error', (error: Error & { code?: string }) =>
    push(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileFault('file_inflates') : error),
  );
  try {
    for (;;) {
      const message = waiting.shift() ?? (await nextOf());
      if (message instanceof Error) throw message;
      if (message.type === 'fault') throw new FileFault(message.reason);
      if (message.type === 'end') return;
      if (message.type === 'head') yield { ...message, mapping: [...message.mapping] };
      else {
        yield message.rows;
        worker.postMessage('taken');
      }
    }
  } finally {
    await worker.terminate();
  }

  async function nextOf(): Promise<ReadMessage | Error> {
    const late = setTimeout(() => push(new FileFault('file_slow')), silenceMs);
    while (waiting.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    clearTimeout(late);
    return waiting.shift()!;
  }
}

function startWorker(request: ReadRequest): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const file = isSource ? './worker-in-development.mjs' : './read-table.worker.js';
  const url = new URL('./read-table.worker.ts', import.meta.url).href;
  return new Worker(new URL(file, import.meta.url), {
    workerData: isSource ? { url, request } : { request },
    transferList: [request.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
}
