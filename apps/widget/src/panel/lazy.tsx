import { type ComponentType, createElement } from 'preact';
import { adopt, redraw } from '../mount.tsx';
import { report } from '../session.ts';

/** Parts few conversations need, each a file of its own. */
const parts = {
  articles: () => import('../lazy/Articles.tsx'),
  attachments: () => import('../lazy/Attachments.tsx'),
  drop: () => import('../lazy/Drop.tsx'),
  emoji: () => import('../lazy/Emoji.tsx'),
  image: () => import('../lazy/Image.tsx'),
  leaveMessage: () => import('../lazy/LeaveMessageForm.tsx'),
  preChat: () => import('../lazy/PreChatForm.tsx'),
  rating: () => import('../lazy/Rating.tsx'),
  uploads: () => import('../lazy/Uploads.tsx'),
};
type Parts = typeof parts;
type PropsOf<N extends keyof Parts> =
  Awaited<ReturnType<Parts[N]>> extends { default: (props: infer P) => unknown } ? P : never;
type Part = ComponentType<object>;

const loaded: Partial<Record<keyof Parts, Part>> = {};
const isLoading = new Set<string>();

const load = async (name: keyof Parts) => {
  if (isLoading.has(name)) return;
  isLoading.add(name);
  try {
    const part = (await parts[name]()) as { default: Part; css: string };
    adopt(part.css);
    loaded[name] = part.default;
    redraw();
  } catch (error) {
    report(error);
  }
  isLoading.delete(name);
};

/** Shows a part, fetching it first where needed; a failed fetch is tried at the next drawing. */
export const Lazy = <N extends keyof Parts>({ name, ...props }: { name: N } & PropsOf<N>) => {
  const Part = loaded[name];
  if (Part) return createElement(Part, props);
  void load(name);
  return null;
};
