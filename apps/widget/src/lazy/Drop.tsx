import type { View } from '../panel/view.ts';
import css from './drop.css?inline';
import { lazyDictionary } from './words.ts';

/** Covers the panel while files are held over it. */
const Drop = ({ s, onLeave }: Pick<View, 's'> & { onLeave(): void }) => (
  <div class="drop" role="status" onDragLeave={onLeave}>
    {lazyDictionary[s.locale].drop}
  </div>
);

export default Drop;
export { css };
