/** Our own line icons on a 24 px grid: those of the first load. */
export const shapes = {
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  minus: 'M6 12h12',
  down: 'M6 9l6 6 6-6',
  chat: 'M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
  clip: 'M20 11l-8 8a5 5 0 0 1-7-7l8-8a3.4 3.4 0 0 1 5 5l-8 8a1.7 1.7 0 0 1-2.5-2.5l7.5-7.5',
  smile: 'M12 3a9 9 0 1 0 .01 0M8.5 14a4.3 4.3 0 0 0 7 0M9 9.5h.01M15 9.5h.01',
  send: 'M12 19V5M6 11l6-6 6 6',
  bot: 'M12 4v3M7 7h10a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3v-6a3 3 0 0 1 3-3zM9 12v2M15 12v2M1.5 12v2M22.5 12v2',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13c-3.5 0-6.5.5-8.5 2zv13',
  thumb:
    'M7 11v9H4v-9zl4-7.5A2.4 2.4 0 0 1 13.4 6l-.7 4H18a2 2 0 0 1 2 2.4l-1.2 6A2 2 0 0 1 16.8 20H7',
};

export const Line = ({ d, name, size = 20 }: { d: string; name?: string; size?: number }) => (
  <svg class={`i ${name}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} />
  </svg>
);

export const Icon = ({ name, size }: { name: keyof typeof shapes; size?: number }) => (
  <Line d={shapes[name]} name={name} size={size} />
);
