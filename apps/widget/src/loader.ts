/** The script tag's file: keeps calls until the widget is here, and fetches it when there is time. */
declare const WIDGET_FILE: string;
declare const WIDGET_INTEGRITY: string;

type Call = [string, unknown[], (value: unknown) => void, (error: unknown) => void];
interface Stub {
  q: Call[];
  [name: string]: unknown;
}

const names =
  'boot identify setAttributes track open close toggle show hide on off setLocale setTheme reset destroy';

((page: Window & { Lingxi?: Stub }) => {
  const script = document.currentScript as HTMLScriptElement;
  page.Lingxi = page.Lingxi || { q: [] };
  const stub = page.Lingxi;
  // A second tag on the page must not cover what the first has brought.
  if (stub.loader) return;
  stub.loader = script;
  const { inbox, mode, locale, theme, baseUrl } = script.dataset;
  const isPage = mode === 'page';
  /** The H5 page is empty then: what it has to say is in its document. */
  const onFailed = () => {
    const notice = isPage && document.querySelector('main');
    if (!notice) return;
    notice.hidden = false;
    notice.onclick = () => location.reload();
  };
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    const tag = document.createElement('script');
    tag.type = 'module';
    tag.src = new URL(WIDGET_FILE, script.src).href;
    tag.crossOrigin = 'anonymous';
    tag.integrity = WIDGET_INTEGRITY;
    tag.nonce = script.nonce;
    tag.onerror = onFailed;
    document.head.appendChild(tag);
  };
  const isEager = stub.q.some((call) => call[0] !== 'on');
  for (const name of names.split(' ')) {
    stub[name] = (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        stub.q.push([name, args, resolve, reject]);
        if (name !== 'on' && name !== 'off') load();
      });
  }

  const key = inbox || (isPage && location.pathname.split('/').pop());
  const options = { inbox: key, mode, locale, theme };
  if (key) {
    const boot: Call = [
      'boot',
      [{ ...options, baseUrl: baseUrl || new URL(script.src).origin }],
      () => 0,
      onFailed,
    ];
    stub.q.unshift(boot);
  }
  if (isPage || isEager) load();
  else if (key) {
    for (const type of ['pointerover', 'touchstart', 'keydown']) {
      addEventListener(type, load, { once: true, passive: true });
    }
    if ('requestIdleCallback' in page) requestIdleCallback(load, { timeout: 3000 });
    else setTimeout(load, 1500);
  }
})(window as never);
