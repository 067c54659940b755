import './require-node.mjs';

const { runCommand } = await import('./commands.mjs');
await runCommand('start', process.argv.slice(2));
