import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root, tell } from './run.mjs';

/** <sys/fcntl.h> of macOS; Node has no name for it. */
const O_EXLOCK = 0x20;

/**
 * One process at a time installs and builds in this checkout. A kernel's lock, released however
 * its holder ends: an abstract socket on Linux, an exclusive open on macOS, none elsewhere.
 */
export async function locked(work) {
  const name = `lingxi-build-${createHash('sha256').update(root).digest('hex').slice(0, 32)}`;
  let release;
  for (let turn = 0; !release; turn++) {
    release = await tryLock(name);
    if (release) break;
    if (turn === 20) tell('Waiting for another process that is building here …');
    await wait(50);
  }
  try {
    return await work();
  } finally {
    release();
  }
}

async function tryLock(name) {
  if (process.platform === 'linux') {
    const server = net.createServer((socket) => socket.destroy());
    server.unref();
    server.listen(`\0${name}`);
    try {
      await once(server, 'listening');
      return () => server.close();
    } catch (error) {
      if (error.code === 'EADDRINUSE') return undefined;
      throw error;
    }
  }
  if (process.platform !== 'darwin') return () => undefined;
  const { O_CREAT, O_RDWR, O_NONBLOCK } = fs.constants;
  try {
    const file = path.join(os.tmpdir(), name);
    const fd = fs.openSync(file, O_CREAT | O_RDWR | O_NONBLOCK | O_EXLOCK, 0o666);
    return () => fs.closeSync(fd);
  } catch (error) {
    if (error.code === 'EAGAIN') return undefined;
    throw error;
  }
}
