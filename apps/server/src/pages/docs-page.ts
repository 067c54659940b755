import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@lingxi/contract';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../platform/errors.ts';
import { localeOf } from '../platform/http/app.ts';
import { toHtml } from './markdown.ts';

const words: Record<Locale, { title: string; none: string; other: string; api: string }> = {
  zh: {
    title: '灵犀使用文档',
    none: '这份安装里没有使用文档。接口说明在下面。',
    other: 'English',
    api: '接口',
  },
  en: {
    title: 'Lingxi documentation',
    none: 'This installation carries no documentation. The API is described below.',
    other: '中文',
    api: 'API',
  },
};

interface Doc {
  name: string;
  title: string;
  text: string;
}

/** `docs/zh` and `docs/en`: one Markdown file a page, in the order of their names, `index.md` first. */
function readDocs(folder: string): Doc[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((file) => /^[\w-]+\.md$/.test(file))
    .map((file) => file.slice(0, -3));
  return names
    .sort((a, b) => Number(b === 'index') - Number(a === 'index') || a.localeCompare(b))
    .map((name) => {
      const text = readFileSync(join(folder, `${name}.md`), 'utf8');
      return { name, text, title: /^# (.+)$/m.exec(text)?.[1] ?? name };
    });
}

function page(locale: Locale, docs: Doc[], doc: Doc | undefined): string {
  const w = words[locale];
  const other = locale === 'zh' ? 'en' : 'zh';
  const href = (name: string) => `/docs/${locale}/${name === 'index' ? '' : name}`;
  const links = docs.map(({ name, title }) => {
    const current = name === doc?.name ? ' aria-current="page"' : '';
    return `<li><a href="${href(name)}"${current}>${title.replace(/[&<>]/g, '')}</a></li>`;
  });
  const body = doc
    ? toHtml(doc.text)
    : `<h1>${w.title}</h1>${docs.length > 0 ? `<ul>${links.join('')}</ul>` : `<p>${w.none}</p>`}`;
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${(doc?.title ?? w.title).replace(/[&<>]/g, '')}</title>
<style>${style}</style>
</head>
<body>
<nav aria-label="${w.title}"><p><a href="/docs/${locale}/">${w.title}</a></p>
<ul>${links.join('')}<li><a href="/api/">${w.api}</a></li></ul>
<p><a href="/docs/${other}/${doc && doc.name !== 'index' ? doc.name : ''}" lang="${other === 'zh' ? 'zh-CN' : 'en'}" hreflang="${other}">${w.other}</a></p></nav>
<main>${body}</main>
</body>
</html>`;
}

const style = `:root{color-scheme:light dark;--bg:#fff;--side:#faf9f6;--line:#e9e7e0;--text:#1b1f1e;--soft:#57605d;--link:#084f4b;--code:#f5f4f0}
@media(prefers-color-scheme:dark){:root{--bg:#1a1d1c;--side:#161918;--line:#343937;--text:#e8eae8;--soft:#a9b0ad;--link:#7fd6cb;--code:#121413}}
*{box-sizing:border-box}body{display:grid;grid-template-columns:232px minmax(0,1fr);min-height:100vh;margin:0;background:var(--bg);color:var(--text);font:15px/1.7 "Segoe UI",-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
nav{padding:24px;border-right:1px solid var(--line);background:var(--side);font-size:14px}nav ul{padding:0;list-style:none}nav li{margin:4px 0}nav a{text-decoration:none}nav p:first-child a,nav a[aria-current]{font-weight:600}
main{max-width:784px;padding:32px 40px 64px}a{color:var(--link)}h1{font-size:26px;line-height:36px}h2{margin-top:36px;font-size:20px}h3{margin-top:28px;font-size:16px}
img{max-width:100%;border:1px solid var(--line);border-radius:8px}pre,code{background:var(--code);font:13px/1.6 ui-monospace,"Cascadia Mono","Noto Sans Mono CJK SC",monospace}code{padding:1px 4px;border-radius:4px}pre{padding:14px 16px;overflow-x:auto;border:1px solid var(--line);border-radius:8px}pre code{padding:0}
.wide{margin:16px 0;overflow-x:auto}table{border-collapse:collapse}th,td{padding:6px 12px;border:1px solid var(--line);text-align:left}blockquote{margin:16px 0;padding:1px 16px;border-left:3px solid var(--line);color:var(--soft)}
@media(max-width:767px){body{display:block}nav{border-right:0;border-bottom:1px solid var(--line)}main{padding:20px 16px 48px}}`;

const isLocale = (name: string): name is Locale => name === 'zh' || name === 'en';

/** The documentation as plain pages, read anew each time: nothing is built, nothing is cached. */
export function docsPage(app: FastifyInstance, folder: string): void {
  app.get('/docs', (request, reply) => reply.redirect(`/docs/${localeOf(request)}/`, 302));
  app.get('/docs/', (request, reply) => reply.redirect(`/docs/${localeOf(request)}/`, 302));
  app.get<{ Params: { locale: string } }>('/docs/:locale', (request, reply) =>
    reply.redirect(`/docs/${isLocale(request.params.locale) ? request.params.locale : 'zh'}/`, 302),
  );
  app.get<{ Params: { locale: string; '*': string } }>('/docs/:locale/*', (request, reply) => {
    const { locale, '*': name } = request.params;
    if (!isLocale(locale)) throw new Refusal('not_found');
    const docs = readDocs(join(folder, locale));
    const doc = docs.find((one) => one.name === (name || 'index'));
    // A page that only the other language has, or none: the list says what there is.
    if (!doc && name !== '') throw new Refusal('not_found');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(page(locale, docs, doc));
  });
}
