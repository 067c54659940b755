import { connect, createServer, type Socket } from 'node:net';

export interface Balancer {
  url: string;
  close(): void;
}

/**
 * What stands before several nodes: hands each new connection to the next one that accepts it, and
 * breaks it off when the node breaks off.
 */
export async function startBalancer(ports: () => readonly number[]): Promise<Balancer> {
  let next = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => open.delete(client));
    const all = ports();
    const first = next++;
    const dial = (tries: number) => {
      if (tries === all.length) return client.destroy();
      const node = connect(all[(first + tries) % all.length]!, '127.0.0.1');
      let isUp = false;
      node.once('connect', () => {
        isUp = true;
        client.pipe(node).pipe(client);
      });
      node.on('error', () => (isUp ? client.destroy() : dial(tries + 1)));
      node.on('close', () => isUp && client.destroy());
      client.on('close', () => node.destroy());
    };
    dial(0);
  });
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
