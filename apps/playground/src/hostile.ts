import { loadWidget } from './widget-loader.ts';

/** Bad habits of old pages: every key and every click is watched on the way down. */
const log: string[] = [];
addEventListener('keydown', (event) => log.push(event.key), true);
addEventListener('click', () => log.push('click'), true);

document.getElementById('count')?.addEventListener('click', (event) => {
  if (event.currentTarget instanceof HTMLElement) {
    event.currentTarget.textContent = `SEEN ${log.length} EVENTS`;
  }
});

void loadWidget('zh').catch(() => undefined);
