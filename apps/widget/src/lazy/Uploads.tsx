import { Icon } from '../icons.tsx';
import type { View } from '../panel/view.ts';
import { fill } from '../words.ts';
import { lazyShapes } from './shapes.ts';
import { detach } from './upload.ts';
import css from './uploads.css?inline';
import { lazyDictionary } from './words.ts';

/** The files on their way, above the composer. */
const Uploads = ({ s }: Pick<View, 's'>) => (
  <ul class="uploads">
    {s.uploads.map((u) => (
      <li key={u.id}>
        <span>{u.name}</span>
        {!u.attachment && <progress value={u.part} aria-label={u.name} />}
        <button
          type="button"
          aria-label={fill(lazyDictionary[s.locale].remove, u.name)}
          onClick={() => detach(u.id)}
        >
          <Icon d={lazyShapes.close} size={16} />
        </button>
      </li>
    ))}
  </ul>
);

export default Uploads;
export { css };
