import './require-node.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const { ensureBrowser } = await import('./browser.mjs');
const { build } = await import('./build.mjs');
const { ensureInstalled } = await import('./ensure-installed.mjs');
const { root, runTool } = await import('./run.mjs');

const total = { passed: 0, failed: 0 };
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'lingxi-reports-'));

await stage('packages', () => ensureInstalled().then(() => ({ passed: 0, failed: 0 })));
if (total.failed === 0) {
  await stage('checks', runStaticChecks);
  await stage('units, verbs and flows', runVitest);
  await stage('browser', runPlaywright);
}
fs.rmSync(reports, { recursive: true, force: true });
process.exitCode = total.failed === 0 ? 0 : 1;
// Waits for a slow pipe, so that the verdict is the last thing written.
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);

/** A stage that breaks, whatever the reason, is one more failure, and the next still runs. */
async function stage(name, work) {
  console.log(`\n== ${name}`);
  let counts;
  try {
    counts = await work();
  } catch (error) {
    console.log(error.message);
    counts = { passed: 0, failed: 1 };
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
}

async function runStaticChecks() {
  const { runChecks } = await import('./check.mjs');
  const results = await runChecks();
  const failed = results.filter((result) => !result.ok).length;
  return { passed: results.length - failed, failed };
}

async function runVitest() {
  const file = path.join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runTool('vitest/vitest.mjs', ['run', ...reporters], { isShown: true });
  const report = readReport(file);
  // A file that cannot even be loaded has no tests that could fail.
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  return verdict(code, report.numPassedTests, report.numFailedTests + unloaded);
}

async function runPlaywright() {
  const missing = await ensureBrowser();
  if (missing) throw new Error(missing);
  await build();
  const file = path.join(reports, 'playwright.json');
  const { code } = await runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    isShown: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const { stats, errors } = readReport(file);
  return verdict(code, stats.expected + stats.flaky, stats.unexpected + errors.length);
}

/** An unhandled error or an interrupted run may leave no failed test behind, but it did not pass. */
function verdict(code, passed, failed) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function readReport(file) {
  if (!fs.existsSync(file))
    throw new Error(`The tests ended without a report (${path.relative(root, file)}).`);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
