import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.mjs';

const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const markdownIn = (folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folder, file))
    .sort();

const readmes = ['README.md', 'README.en.md'];
const documents = [...readmes, ...markdownIn('docs')];
const published = documents.filter((file) => /^docs\/(zh|en)\//.test(file));

/** A document without its examples, in which a `#` is a comment and brackets are code. */
const prose = (file) => read(file).replace(/^```[\s\S]*?^```/gm, '');
const headings = (file) =>
  [...prose(file).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks, text]) => ({
    level: marks.length,
    text: text.trim(),
  }));
const linksIn = (file) =>
  [
    ...prose(file)
      .replace(/`[^`\n]+`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map((found) => found[1])
    .filter((url) => !/^[a-z]+:/i.test(url));

/** What GitHub makes of a heading, and what the program's own pages make of it (`slugOf`). */
const addressesOf = (file) => {
  const bare = headings(file).map(({ text }) => text.toLowerCase().replace(/[`*]/g, ''));
  const github = bare.map((text) => text.replace(/[^\p{L}\p{N}_\- ]/gu, '').replaceAll(' ', '-'));
  const own = bare.map((text) => text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''));
  return { github, own };
};

/** Undefined, or what is wrong with a link. */
function faultOf(file, url) {
  const [place, anchor] = decodeURIComponent(url).split('#');
  const target = place === '' ? file : path.join(path.dirname(file), place);
  if (!fs.existsSync(path.join(root, target))) return `${file}: ${url} leads nowhere`;
  if (anchor === undefined) return undefined;
  const { github, own } = addressesOf(target);
  if (!github.includes(anchor)) return `${file}: ${url} names no heading`;
  return own.includes(anchor) ? undefined : `${file}: ${url} names no heading of the served page`;
}

describe('links', () => {
  it.each(documents)('of %s lead somewhere', (file) => {
    const faults = linksIn(file).map((url) => faultOf(file, url));
    expect(faults.filter(Boolean)).toEqual([]);
  });

  it.each(published)('of %s stay among the pages the program serves', (file) => {
    const outside = linksIn(file).filter((url) => {
      const target = path.join(path.dirname(file), url.split('#')[0]);
      return !url.startsWith('#') && !published.includes(target);
    });
    expect(outside).toEqual([]);
  });

  it('finds what is wrong', () => {
    expect(faultOf('README.md', 'docs/nowhere.md')).toMatch(/leads nowhere/);
    expect(faultOf('README.md', 'docs/zh/widget.md#nothing-of-the-kind')).toMatch(/no heading/);
    expect(linksIn('README.md').length).toBeGreaterThan(10);
  });
});

describe('both languages', () => {
  const inLanguage = (language) => published.filter((f) => f.startsWith(`docs/${language}/`));
  const names = inLanguage('zh').map((file) => path.basename(file));

  it('have the same pages', () => {
    expect(inLanguage('en').map((file) => path.basename(file))).toEqual(names);
    expect(names).toContain('index.md');
  });

  it.each([readmes, ...names.map((name) => [`docs/zh/${name}`, `docs/en/${name}`])])(
    '%s and %s have the same sections',
    (zh, en) => {
      expect(headings(en).map((h) => h.level)).toEqual(headings(zh).map((h) => h.level));
    },
  );

  it.each(names)('%s is listed in the index', (name) => {
    if (name === 'index.md') return;
    for (const language of ['zh', 'en'])
      expect(linksIn(`docs/${language}/index.md`)).toContain(name);
  });
});

describe('what the code offers is described', () => {
  const settings = () => {
    const schema = /const schema = z\.object\(\{([\s\S]*?)\n\}\);/.exec(
      read('apps/server/src/platform/config/index.ts'),
    );
    return [...schema[1].matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((found) => found[1]);
  };
  const methods = () => {
    const api = /export const api = \{([\s\S]*?)\n\};/.exec(read('apps/widget/src/api.ts'));
    return [...api[1].matchAll(/^ {2}(?:async )?(\w+)[(:,]/gm)].map((found) => found[1]);
  };
  const events = () => {
    const all = /interface PublicEvents \{([\s\S]*?)\n\}/.exec(read('apps/widget/src/emit.ts'));
    return [...all[1].matchAll(/^ {2}(\w+):/gm)].map((found) => found[1]);
  };

  it('finds settings, methods and events in the code', () => {
    expect(settings()).toEqual(expect.arrayContaining(['PORT', 'PUBLIC_URL', 'NODE_ENV']));
    expect(methods()).toEqual(expect.arrayContaining(['boot', 'identify', 'open', 'destroy']));
    expect(events()).toEqual(expect.arrayContaining(['ready', 'unread']));
  });

  it.each(['zh', 'en'])('every setting, in install.md (%s)', (language) => {
    const text = read(`docs/${language}/install.md`);
    expect(settings().filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it.each(['zh', 'en'])(
    'every method and event of window.Lingxi, in widget.md (%s)',
    (language) => {
      const text = prose(`docs/${language}/widget.md`);
      expect(methods().filter((name) => !text.includes(`\`${name}(`))).toEqual([]);
      expect(events().filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    },
  );

  it('the pictures are those that npm run screenshots makes', () => {
    const made = /inDocuments = \[([\s\S]*?)\]/.exec(read('e2e/screenshots.ts'))[1];
    const shown = readmes.flatMap(linksIn).filter((url) => url.endsWith('.png'));
    expect(shown.length).toBeGreaterThan(0);
    for (const url of shown) expect(made).toContain(`'${path.basename(url, '.png')}'`);
  });
});
