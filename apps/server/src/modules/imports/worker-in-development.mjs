import { workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

// The built program has each worker as JavaScript; from the sources it is TypeScript.
await tsImport(workerData.url, import.meta.url);
