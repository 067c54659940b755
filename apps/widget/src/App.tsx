import type { ComponentType } from 'preact';
import { chatShape, downShape, Icon } from './icons.tsx';
import { toggle } from './open.ts';
import { type State, unreadOf } from './state.ts';
import { fill, launcherWords } from './words.ts';

export interface AppProps {
  s: State;
  /** Missing until its file is here. */
  Panel?: ComponentType<{ s: State }>;
  /** Somebody is about to open the panel. */
  onApproach(): void;
}

const Launcher = ({ s, onApproach }: AppProps) => {
  const unread = s.isOpen ? 0 : unreadOf(s);
  const w = launcherWords[s.locale];
  const { shape, label } = s.config!.settings.launcher;
  const words = !s.isOpen && shape === 'pill' && (label[s.locale] || label.zh);
  const name = w[s.isOpen ? 'close' : s.hasFailed ? 'failed' : 'open'];
  // Who says what they see must reach it: a label of its own is the button's name.
  const spoken = (!s.hasFailed && words) || name;
  return (
    <button
      type="button"
      class={words ? 'launcher pill' : 'launcher'}
      aria-expanded={!!s.isOpen}
      aria-label={unread ? `${spoken}, ${fill(w.unread, unread)}` : spoken}
      title={s.hasFailed ? name : undefined}
      onPointerEnter={onApproach}
      onFocus={onApproach}
      onClick={toggle}
    >
      <Icon d={s.isOpen ? downShape : chatShape} size={24} />
      {words}
      {s.hasFailed ? <b>!</b> : unread > 0 && <b>{unread > 99 ? '99+' : unread}</b>}
    </button>
  );
};

export const App = (props: AppProps) => {
  const { s, Panel } = props;
  return (
    <>
      {s.isOpen && Panel && <Panel s={s} />}
      {s.mode === 'widget' && s.config && !s.isHidden && <Launcher {...props} />}
    </>
  );
};
