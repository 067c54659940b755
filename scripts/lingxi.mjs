#!/usr/bin/env node
import './require-node.mjs';

const { runCommand, usage } = await import('./commands.mjs');
const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
  console.log(usage());
} else {
  await runCommand(name, args);
}
