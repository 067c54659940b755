interface Page {
  headers: Record<string, string>;
  text: string;
}
const html = { 'content-type': 'text/html; charset=utf-8' };
const tag = '<script async src="/widget/loader.js" data-inbox="pk_demo_shop"></script>';

/** Everything a careless or hostile site does to what it embeds. */
const hostileCss = `
* { letter-spacing: 2px !important; box-sizing: content-box; }
div, p, button, textarea, span, svg { line-height: 3 !important; transform: rotate(1deg); color: red !important; font-size: 30px !important; }
body { transform: scale(0.9); filter: grayscale(1); }
body > *, html > * { z-index: 1 !important; position: static; float: left; margin: 40px; }
lingxi-widget { display: none !important; opacity: 0; }
.wall { position: fixed; right: 0; bottom: 0; width: 200px; height: 200px; z-index: 2147483647; background: gold; }
`;

const shopCss = `
body { margin: 0; background: #fbfaf7; font: 15px/1.6 "Noto Sans CJK SC", sans-serif; color: #22302d; }
header { padding: 20px 48px; font-size: 20px; font-weight: 700; }
main { margin: 0 24px; padding: 72px 56px; background: #e8e4d8; border-radius: 12px; }
h1 { font-size: 40px; margin: 0 0 16px; }
`;

/** The pages the widget is tried on. */
export const pages: Record<string, Page> = {
  '/shop': {
    headers: html,
    text: `<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width, initial-scale=1"><title>灵犀优选</title>
<link rel="stylesheet" href="/shop.css"><header>灵犀优选</header><main><h1>安静一点，家就大一点</h1><p>今冬静音家电与木作家具，旧机上门拆走，新机次日装好。</p><button id="ask">联系客服</button></main>${tag}</html>`,
  },
  '/bare': {
    headers: html,
    text: '<!doctype html><html lang="zh-CN"><title>空页</title><script async src="/widget/loader.js"></script></html>',
  },
  '/hostile': {
    headers: {
      ...html,
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    text: `<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width, initial-scale=1"><title>坏脾气的网站</title>
<link rel="stylesheet" href="/hostile.css"><body><h1>坏脾气的网站</h1><div class="wall">促销</div>${tag}</body></html>`,
  },
  '/hostile.css': { headers: { 'content-type': 'text/css' }, text: hostileCss },
  '/shop.css': { headers: { 'content-type': 'text/css' }, text: shopCss },
  '/washer.svg': {
    headers: { 'content-type': 'image/svg+xml' },
    text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 88 88"><rect width="88" height="88" fill="#e6ebe6"/><rect x="18" y="12" width="52" height="64" rx="4" fill="#fbfaf7"/><circle cx="44" cy="50" r="17" fill="#34424a"/><circle cx="44" cy="50" r="12" fill="#8fb7b5"/></svg>',
  },
};
