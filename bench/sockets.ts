import { readFileSync } from 'node:fs';
import { createApi, openLive, signInAsOwner } from './lib/api.ts';
import { report, round } from './lib/report.ts';
import { startServer, temporaryData } from './lib/server.ts';

/** Memory of the server for each idle connection: visitors who have said hello and wait. */
const connections = 5000;
const atOnce = 50;
const warmUp = 100;

/** What is held is measured, not what happens to be uncollected yet: that alone swings by 5 KB. */
const collectOnSignal = 'data:text/javascript,process.on("SIGUSR2",()=>{gc();gc();gc()})';

const data = temporaryData();
const server = await startServer({
  dataDir: data.dataDir,
  args: ['--empty'],
  nodeArgs: ['--expose-gc', '--import', collectOnSignal],
});
try {
  const owner = await signInAsOwner(server);
  const { items } = await owner.call<{ items: { publicKey: string }[] }>('GET', '/v1/inboxes');
  const connect = async () => {
    const { token } = await createApi(server.url).call<{ token: string }>(
      'POST',
      '/v1/web/session',
      {
        inbox: items[0]!.publicKey,
      },
    );
    await openLive(server.url, { token }, () => {});
  };
  const connectMany = async (n: number) => {
    for (let i = 0; i < n; i += atOnce) {
      await Promise.all(Array.from({ length: Math.min(atOnce, n - i) }, connect));
    }
  };
  // The first ones pay for what all share.
  await connectMany(warmUp);
  const before = await settledKb();
  await connectMany(connections - warmUp);
  const after = await settledKb();
  const result = {
    connections,
    kbPerConnection: round((after - before) / (connections - warmUp), 2),
  };
  report(
    'Idle sockets',
    {
      connections: result.connections,
      'resident memory each (KB)': result.kbPerConnection,
      'resident memory in all (MB)': round(after / 1024),
    },
    result,
  );
} finally {
  await server.kill();
  data.remove();
}
process.exit(0);

/** The server's resident memory after a collection: the least of some readings. */
async function settledKb(): Promise<number> {
  server.child.kill('SIGUSR2');
  const readings: number[] = [];
  for (let i = 0; i < 8; i++) {
    await new Promise((r) => setTimeout(r, 1000));
    const status = readFileSync(`/proc/${server.child.pid}/status`, 'utf8');
    readings.push(Number(/VmRSS:\s+(\d+)/.exec(status)![1]));
  }
  return Math.min(...readings);
}
