import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** <sys/fcntl.h> of macOS; Node has no name for it. */
const O_EXLOCK = 0x20;

/**
 * Only one process at a time may create, start or adopt the server of a folder. The lock is the
 * kernel's (an abstract socket on Linux, an exclusive open on macOS), so it can neither be left
 * behind by a killed process nor be stolen from a slow one.
 */
export async function lockFolder(
  folder: string,
  log: (line: string) => void,
  limitMs = 300_000,
): Promise<() => void> {
  const name = `lingxi-start-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  const deadline = Date.now() + limitMs;
  for (let turn = 0; ; turn++) {
    const release = process.platform === 'darwin' ? openLock(name) : await bindLock(name);
    if (release) return release;
    if (turn === 100) log('Waiting for another process that is starting on the same data folder …');
    if (Date.now() > deadline)
      throw new Error(
        `Another process has been starting on ${folder} for too long: stop it first.`,
      );
    await wait(20);
  }
}

async function bindLock(name: string): Promise<(() => void) | undefined> {
  const server = net.createServer((socket) => socket.destroy());
  server.unref();
  server.listen(`\0${name}`);
  try {
    await once(server, 'listening');
    return () => server.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

function openLock(name: string): (() => void) | undefined {
  const { O_CREAT, O_RDWR, O_NONBLOCK } = fs.constants;
  try {
    const file = path.join(os.tmpdir(), name);
    const fd = fs.openSync(file, O_CREAT | O_RDWR | O_NONBLOCK | O_EXLOCK, 0o666);
    return () => fs.closeSync(fd);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}
