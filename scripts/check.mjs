import './require-node.mjs';
import { fileURLToPath } from 'node:url';

const { build } = await import('./build.mjs');
const { ensureInstalled } = await import('./ensure-installed.mjs');
const { checks } = await import('./checks.mjs');
const { seconds } = await import('./run.mjs');

/** Two cores are what most machines have left. */
const AT_ONCE = 2;

/** Runs the checks, prints one line for each and what those that failed say; name and success of each. */
export async function runChecks(names = Object.keys(checks)) {
  const results = [];
  if (names.includes('sizes')) {
    const { ok } = await runOne('build', () => build(['console', 'widget']).then(() => ''));
    // Without what is to be measured there is nothing to measure.
    if (!ok) results.push({ name: 'sizes', ok: false });
  }
  const waiting = names.filter((name) => !results.some((result) => result.name === name));
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift())
      results.push(await runOne(name, checks[name]));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

async function runOne(name, check) {
  const began = performance.now();
  let output;
  try {
    output = await check();
  } catch (error) {
    output = error.message || String(error);
  }
  const ok = output === '';
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(13)} ${seconds(began).padStart(7)}`);
  if (!ok) console.log(output.replace(/^/gm, '        '));
  return { name, ok };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [flag, name, ...rest] = process.argv.slice(2);
  const isUsed = flag === undefined || (flag === '--only' && checks[name] && rest.length === 0);
  if (!isUsed) {
    console.error(`Usage: npm run check [-- --only <${Object.keys(checks).join('|')}>]`);
    process.exit(2);
  }
  const began = performance.now();
  await ensureInstalled();
  const results = await runChecks(name && [name]);
  const failed = results.filter((result) => !result.ok);
  const verdict = failed.length
    ? `Failed: ${failed.map((result) => result.name).join(', ')}`
    : 'All checks passed';
  console.log(`${verdict} (${seconds(began)}).`);
  process.exitCode = failed.length ? 1 : 0;
}
