const escape = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/** Only what leads somewhere on the web or to another page of the documentation. */
function safeUrl(url: string): string {
  if (/^(https?:|mailto:)/i.test(url)) return url;
  return /^[a-z][\w+.-]*:/i.test(url) ? '#' : url.replace(/\.md(?=$|#)/, '');
}

/** What stands inside a line: code, pictures, links, strong and stressed words. */
function inline(text: string): string {
  // Code first, out of the way of everything else.
  const codes: string[] = [];
  const kept = escape(text).replace(/`([^`]+)`/g, (_, code: string) => {
    codes.push(`<code>${code}</code>`);
    return `\u0000${codes.length - 1}\u0000`;
  });
  return kept
    .replace(
      /!\[([^\]]*)\]\(([^\s)]+)\)/g,
      (_, alt, url) => `<img src="${safeUrl(url)}" alt="${alt}">`,
    )
    .replace(
      /\[([^\]]+)\]\(([^\s)]+)\)/g,
      (_, words, url) => `<a href="${safeUrl(url)}">${words}</a>`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^*\w])\*([^*\s][^*]*)\*/g, '$1<em>$2</em>')
    .replace(/\u0000(\d+)\u0000/g, (_, i) => codes[Number(i)]!);
}

/** A heading as an address: letters and digits of any script. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[`*]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const cells = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim().replaceAll('\\|', '|')));

const itemOf = /^(\s*)([-*]|\d+\.)\s+(.*)$/;
const isTableRule = (line: string | undefined) => /^\s*\|?[\s:|-]*-{3}[\s:|-]*$/.test(line ?? '');
const startsBlock = (line: string) =>
  /^(#{1,4} |```|> |\s*\|)/.test(line) || itemOf.test(line) || /^---+\s*$/.test(line);

/** The little of Markdown that documentation needs; markup of its own never reaches the page. */
export function toHtml(markdown: string): string {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  const out: string[] = [];
  let at = 0;
  const take = (belongs: (line: string) => boolean) => {
    const taken: string[] = [];
    while (at < lines.length && belongs(lines[at]!)) taken.push(lines[at++]!);
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = /^(#{1,4}) (.+)$/.exec(line);
    if (line.trim() === '') at++;
    else if (heading) {
      const [, marks, text] = heading;
      const level = marks!.length;
      out.push(`<h${level} id="${slugOf(text!)}">${inline(text!.trim())}</h${level}>`);
      at++;
    } else if (line.startsWith('```')) {
      at++;
      const code = take((l) => !l.startsWith('```')).join('\n');
      at++;
      out.push(`<pre tabindex="0"><code>${escape(code)}</code></pre>`);
    } else if (/^---+\s*$/.test(line)) {
      out.push('<hr>');
      at++;
    } else if (line.startsWith('> ')) {
      const said = take((l) => l.startsWith('>')).map((l) => l.replace(/^> ?/, ''));
      out.push(`<blockquote>${toHtml(said.join('\n'))}</blockquote>`);
    } else if (/^\s*\|/.test(line) && isTableRule(lines[at + 1])) {
      const [head, , ...rows] = take((l) => /^\s*\|/.test(l));
      const row = (tag: string, l: string) =>
        `<tr>${cells(l)
          .map((cell) => `<${tag}>${cell}</${tag}>`)
          .join('')}</tr>`;
      const body = rows.map((l) => row('td', l)).join('');
      out.push(`<table><thead>${row('th', head!)}</thead><tbody>${body}</tbody></table>`);
    } else if (itemOf.test(line)) {
      out.push(list(take((l) => itemOf.test(l) || (/^\s+\S/.test(l) && l.trim() !== ''))));
    } else {
      at++;
      const rest = take((l) => l.trim() !== '' && !startsBlock(l));
      out.push(`<p>${inline([line, ...rest].map((l) => l.trim()).join('\n'))}</p>`);
    }
  }
  return out.join('\n');
}

/** Items and, further in, the lists inside them. */
function list(lines: string[]): string {
  const [, indent, mark] = itemOf.exec(lines[0]!)!;
  const items: { text: string[]; inner: string[] }[] = [];
  for (const line of lines) {
    const item = itemOf.exec(line);
    const last = items.at(-1);
    if (item && item[1]!.length <= indent!.length) items.push({ text: [item[3]!], inner: [] });
    else if (item || (last && last.inner.length > 0)) last!.inner.push(line);
    else last!.text.push(line.trim());
  }
  const tag = /\d/.test(mark!) ? 'ol' : 'ul';
  const html = items.map(
    ({ text, inner }) =>
      `<li>${inline(text.join('\n'))}${inner.length > 0 && itemOf.test(inner[0]!) ? list(inner) : ''}</li>`,
  );
  return `<${tag}>${html.join('')}</${tag}>`;
}
