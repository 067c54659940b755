import path from 'node:path';
import { root } from './run.mjs';

process.env.DATA_DIR ||= path.join(root, 'data');
const { main } = await import('../apps/server/src/main.ts');
await main(process.argv.slice(2));
