import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Stamps and other leftovers that may vanish with node_modules. */
export const cacheDir = path.join(root, 'node_modules/.cache/lingxi');

/** Runs a program with its output kept back (or shown, with `isShown`); never rejects. */
export function run(command, args, { isShown = false, env, cwd = root, stdout = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      // What is kept back is shown indented, where colour codes would only be noise.
      env: { ...process.env, ...(isShown ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }), ...env },
      stdio: isShown ? ['ignore', stdout, 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code, signal) =>
      resolve({ code: code ?? 128 + os.constants.signals[signal], output: output.trim() }),
    );
  });
}

/** Runs an installed package's program with this Node: no shell, no PATH. */
export function runTool(file, args, options) {
  return run(process.execPath, [path.join(root, 'node_modules', file), ...args], options);
}

/** Fails with the one line a person can act on when the checkout cannot be written. */
export function requireWritable(what) {
  const places = [root, path.join(root, 'node_modules'), path.join(root, 'apps')];
  for (const place of places) {
    if (!fs.existsSync(place)) continue;
    try {
      fs.accessSync(place, fs.constants.W_OK);
    } catch {
      const { username } = os.userInfo();
      throw new Error(
        `Lingxi has to ${what}, but ${username} cannot write to ${place}: run "npm start" once as its owner, or use a copy of your own.`,
      );
    }
  }
}

/** Progress is no result: whoever reads our output as data must not find it there. */
export const tell = (line) => console.error(line);

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
