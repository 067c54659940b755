/** A line icon on a 24 px grid. */
export const Icon = ({ d, size = 20 }: { d: string; size?: number }) => (
  <svg class="i" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} />
  </svg>
);

/** Our own shapes: those of the launcher. */
export const chatShape =
  'M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z';
export const downShape = 'M6 9l6 6 6-6';
