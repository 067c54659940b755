import { type ComponentType, createElement } from 'preact';
import { fetchPart } from '../fetch-part.ts';
import { adopt, redraw } from '../mount.tsx';
import { report } from '../session.ts';
import { getState } from '../store.ts';
import { translator } from './words.ts';

/** Parts few conversations need, each a file of its own. */
const parts = {
  articles: () => import('../lazy/Articles.tsx'),
  attachments: () => import('../lazy/Attachments.tsx'),
  drop: () => import('../lazy/Drop.tsx'),
  emoji: () => import('../lazy/Emoji.tsx'),
  image: () => import('../lazy/Image.tsx'),
  leaveMessage: () => import('../lazy/LeaveMessageForm.tsx'),
  menu: () => import('../lazy/Menu.tsx'),
  preChat: () => import('../lazy/PreChatForm.tsx'),
  rating: () => import('../lazy/Rating.tsx'),
  service: () => import('../lazy/Service.tsx'),
  uploads: () => import('../lazy/Uploads.tsx'),
};
type Parts = typeof parts;
type PropsOf<N extends keyof Parts> =
  Awaited<ReturnType<Parts[N]>> extends { default: (props: infer P) => unknown } ? P : never;
type Part = ComponentType<object>;

const loaded: Partial<Record<keyof Parts, Part>> = {};
/** Asked for: on its way, or not to be had just now. */
const isComing: Partial<Record<keyof Parts, boolean>> = {};

const load = async (name: keyof Parts) => {
  if (isComing[name]) return;
  isComing[name] = true;
  try {
    const part = (await fetchPart<unknown>(parts[name])) as { default: Part; css: string };
    adopt(part.css);
    loaded[name] = part.default;
  } catch (error) {
    isComing[name] = false;
    report(error);
  }
  redraw();
};

/** Shows a part, fetching it first where needed; where that failed, a way to try again. */
export const Lazy = <N extends keyof Parts>({ name, ...props }: { name: N } & PropsOf<N>) => {
  const Part = loaded[name];
  if (Part) return createElement(Part, props);
  if (isComing[name] === false) {
    return (
      <button type="button" class="plain again" onClick={() => load(name)}>
        {translator(getState().locale)('loadAgain')}
      </button>
    );
  }
  void load(name);
  return null;
};
