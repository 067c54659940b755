import MarkdownIt from 'markdown-it';

/** A heading as an address: letters and digits of any script. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[`*]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Markup in the text is shown, not run, and links lead to the web or to another page only. */
const md = new MarkdownIt('default', { html: false, linkify: false });

md.validateLink = (url) => /^(https?:|mailto:)/i.test(url) || !/^[a-z][\w+.-]*:/i.test(url.trim());
// Pages are served without the ending their files have.
md.normalizeLink = (url) => (/^[a-z][\w+.-]*:/i.test(url) ? url : url.replace(/\.md(?=$|#)/, ''));
md.renderer.rules.heading_open = (tokens, at) =>
  `<${tokens[at]!.tag} id="${slugOf(tokens[at + 1]!.content)}">`;
// What scrolls sideways has to be reached with the keyboard.
md.renderer.rules.table_open = () => '<div class="wide" tabindex="0"><table>\n';
md.renderer.rules.table_close = () => '</table></div>\n';
md.renderer.rules.fence = (tokens, at) =>
  `<pre tabindex="0"><code>${md.utils.escapeHtml(tokens[at]!.content.trimEnd())}</code></pre>\n`;

/** A page of documentation as HTML. */
export const toHtml = (markdown: string): string => md.render(markdown);
