import { describe, expect, it } from 'vitest';
import { slugOf, toHtml } from './markdown.ts';

describe('Markdown', () => {
  it.each([
    ['# 安装 `lingxi`', '<h1 id="安装-lingxi">安装 <code>lingxi</code></h1>'],
    ['[next](widget.md#csp)', '<p><a href="widget#csp">next</a></p>'],
    ['[site](https://a.example/b.md)', '<p><a href="https://a.example/b.md">site</a></p>'],
    ['```sh\nnpm start <x>\n```', '<pre tabindex="0"><code>npm start &lt;x&gt;</code></pre>'],
    ['```\nnever closed', '<pre tabindex="0"><code>never closed</code></pre>'],
    ['a <b>c</b>', '<p>a &lt;b&gt;c&lt;/b&gt;</p>'],
  ])('%j', (markdown, html) => {
    expect(toHtml(markdown).trim()).toBe(html);
  });

  it('lets no markup and no script through', () => {
    const html = toHtml('<script>x</script> [a](javascript:alert(1)) ![i](data:image/svg+xml,x)');
    expect(html).not.toMatch(/<script|<a |<img/);
  });

  it('makes an address of a heading', () => {
    expect(slugOf('第一步：`npm start`!')).toBe('第一步-npm-start');
  });
});
