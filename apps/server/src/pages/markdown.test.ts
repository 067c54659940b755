import { describe, expect, it } from 'vitest';
import { slugOf, toHtml } from './markdown.ts';

describe('Markdown', () => {
  it.each([
    ['# 安装 `lingxi`', '<h1 id="安装-lingxi">安装 <code>lingxi</code></h1>'],
    ['one\ntwo', '<p>one\ntwo</p>'],
    ['**bold** and *soft*', '<p><strong>bold</strong> and <em>soft</em></p>'],
    ['2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['`a **b** <c>`', '<p><code>a **b** &lt;c&gt;</code></p>'],
    ['[next](widget.md#csp)', '<p><a href="widget#csp">next</a></p>'],
    ['![shot](img/a.png)', '<p><img src="img/a.png" alt="shot"></p>'],
    ['---', '<hr>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['```sh\nnpm start <x>\n```', '<pre tabindex="0"><code>npm start &lt;x&gt;</code></pre>'],
    ['```\nnever closed', '<pre tabindex="0"><code>never closed</code></pre>'],
    [
      '- a\n- b\n  1. c\n  2. d\n- e\n  goes on',
      '<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li><li>e\ngoes on</li></ul>',
    ],
    [
      '| a | b |\n|---|---|\n| 1 | x \\| y |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>x | y</td></tr></tbody></table>',
    ],
    ['| no table', '<p>| no table</p>'],
  ])('%j', (markdown, html) => {
    expect(toHtml(markdown)).toBe(html);
  });

  it('lets no markup and no script through', () => {
    const html = toHtml('<script>x</script> [a](javascript:alert(1)) ![i](data:x) "q"');
    expect(html).not.toMatch(/<script|javascript:|data:/);
  });

  it('makes an address of a heading', () => {
    expect(slugOf('第一步：`npm start`!')).toBe('第一步-npm-start');
  });
});
