// Runs before the first paint, so that a dark screen never flashes white. A file and not an
// inline script because the content security policy allows none.
(() => {
  let chosen = 'auto';
  try {
    chosen = JSON.parse(localStorage.getItem('lingxi.preferences') ?? '{}').theme ?? 'auto';
  } catch {
    // Storage may be forbidden; the system's own preference is good enough.
  }
  const isDark =
    chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
})();
