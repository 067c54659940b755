import type { SystemEvent } from '@lingxi/contract';
import type { View } from '../view.ts';
import { fill } from '../words.ts';
import css from './system-line.css?inline';
import { systemText } from './system-text.ts';
import { lazyDictionary } from './words.ts';

const SystemLine = ({ s, event }: Pick<View, 's'> & { event: SystemEvent | undefined }) => {
  const text = event && systemText(event, lazyDictionary[s.locale], fill);
  return text ? <p class="line">{text}</p> : null;
};

export default SystemLine;
export { css };
