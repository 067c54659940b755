import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const CJK_FONTS = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/noto-cjk'];

/** A Chromium on this machine, or nothing. Playwright's own comes from no package registry. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  return (named ? [named] : PLACES).find((place) => fs.existsSync(place));
}

/** Installs what the browser tests need where we may; otherwise the one line that says how. */
export async function ensureBrowser() {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length === 0) return undefined;
  const how = `The browser tests need ${missing.join(' and ')}: apt-get install -y ${missing.join(' ')} (or set CHROMIUM_PATH).`;
  if (process.getuid?.() !== 0 || !hasProgram('apt-get')) return how;
  console.log(`Installing ${missing.join(' and ')} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A fresh image has no package lists; a stale one would name files that are gone.
  await run('apt-get', ['update', '-q'], { isShown: true, env });
  const args = ['install', '-y', '-q', '--no-install-recommends', ...missing];
  const { code } = await run('apt-get', args, { isShown: true, env });
  return code === 0 && findChromium() && hasChineseFont() ? undefined : how;
}

/** Without one, screens of Chinese text are rows of boxes and every width is wrong. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  return CJK_FONTS.some(
    (folder) => fs.existsSync(folder) && fs.readdirSync(folder).some((name) => /CJK/.test(name)),
  );
}

function hasProgram(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => fs.existsSync(path.join(folder, name)));
}
