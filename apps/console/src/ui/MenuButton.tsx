import type { MenuProps } from 'antd';
import Dropdown from 'antd/es/dropdown';
import { type ReactNode, useState } from 'react';
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
  return (
    <Dropdown
      menu={props.menu}
      trigger={['click']}
      placement={props.placement ?? 'bottomRight'}
      open={isOpen}
      onOpenChange={setOpen}
      autoFocus
    >
      <span>
        <IconButton
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
