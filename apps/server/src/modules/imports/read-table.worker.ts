import { parentPort, workerData } from 'node:worker_threads';
import { type CheckedRow, checkRows } from './check-rows.ts';
import { suggestMapping } from './headings.ts';
import { FileFault } from './read/file-fault.ts';
import { formatOf, openTable } from './read/open-table.ts';
import type { ReadMessage, ReadRequest } from './read-table.ts';

/** Rows sent at once; the next ones are read when these have been taken. */
const batch = 250;

const port = parentPort!;
const tell = (message: ReadMessage) => port.postMessage(message);
const taken = () => new Promise((resolve) => port.once('message', resolve));

async function read(o: ReadRequest): Promise<void> {
  const bytes = Buffer.from(o.bytes.buffer, o.bytes.byteOffset, o.bytes.byteLength);
  const format = formatOf(bytes, o.name);
  const table = openTable(bytes, format);
  const mapping = o.mapping ?? suggestMapping(o.kind, table.columns);
  tell({ type: 'head', format, columns: [...table.columns], mapping });
  let rows: CheckedRow[] = [];
  for (const row of checkRows(table, mapping, o)) {
    rows.push(row);
    if (rows.length < batch) continue;
    tell({ type: 'rows', rows });
    rows = [];
    await taken();
  }
  if (rows.length > 0) tell({ type: 'rows', rows });
  tell({ type: 'end' });
}

read(workerData.request as ReadRequest).catch((error: unknown) => {
  if (error instanceof FileFault) tell({ type: 'fault', reason: error.reason });
  else throw error;
});
