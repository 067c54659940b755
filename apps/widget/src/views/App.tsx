import { Icon } from '../icons.tsx';
import { toggle } from '../open.ts';
import { unreadOf } from '../state.ts';
import type { View } from '../view.ts';
import { Panel } from './Panel.tsx';

const Launcher = ({ s, t }: View) => {
  const unread = s.isOpen ? 0 : unreadOf(s);
  return (
    <button
      type="button"
      class="launcher"
      aria-expanded={!!s.isOpen}
      aria-label={t(s.isOpen ? 'close' : 'open') + (unread ? `, ${t('unread', unread)}` : '')}
      onClick={toggle}
    >
      <Icon name={s.isOpen ? 'down' : 'chat'} size={24} />
      {unread > 0 && <b>{unread > 99 ? '99+' : unread}</b>}
    </button>
  );
};

export const App = ({ s, t }: View) => (
  <>
    {s.isOpen && <Panel s={s} t={t} />}
    {s.mode === 'widget' && s.config && !s.isHidden && <Launcher s={s} t={t} />}
  </>
);
