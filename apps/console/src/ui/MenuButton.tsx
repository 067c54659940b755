import type { MenuProps } from 'antd';
import Dropdown from 'antd/es/dropdown';
import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from './IconButton.tsx';

/** An icon that opens a menu; the focus goes into the menu and comes back. */
export function MenuButton(props: {
  label: string;
  icon: ReactNode;
  menu: MenuProps;
  keys?: string;
  isBordered?: boolean;
  placement?: 'bottomRight' | 'topRight';
}) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const change = (next: boolean) => {
    setOpen(next);
    if (next) return;
    // A frame later: the Enter that chose an entry would otherwise press the button again.
    requestAnimationFrame(() => {
      // Back from the menu, but not away from whatever was clicked or opened meanwhile.
      const active = document.activeElement;
      if (active === document.body || active?.closest('[role="menu"]')) button.current?.focus();
    });
  };
  return (
    <Dropdown
      menu={props.menu}
      trigger={['click']}
      placement={props.placement ?? 'bottomRight'}
      open={isOpen}
      onOpenChange={change}
      autoFocus
    >
      <span>
        <IconButton
          ref={button}
          label={props.label}
          keys={props.keys}
          icon={props.icon}
          isBordered={props.isBordered}
          isOpen={isOpen}
          aria-haspopup="menu"
        />
      </span>
    </Dropdown>
  );
}
