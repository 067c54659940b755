import Tooltip from 'antd/es/tooltip';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import s from './IconButton.module.css';
import { KeyHint } from './KeyHint.tsx';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  /** The name read aloud and shown in the tooltip. */
  label: string;
  keys?: string;
  isBordered?: boolean;
  isPressed?: boolean;
  /** It has opened something: expanded, and no tooltip over it. */
  isOpen?: boolean;
  icon: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A finger does not hover: it would leave the tooltip standing after the tap. */
const canHover = matchMedia('(hover: hover)').matches;

/** A secondary action: icon only, named and explained by its tooltip. */
export function IconButton({
  label,
  keys,
  isBordered = false,
  isPressed,
  isOpen,
  icon,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip
      title={
        <>
          {label}
          {keys !== undefined && <KeyHint keys={keys} />}
        </>
      }
      open={isOpen || !canHover ? false : undefined}
      mouseEnterDelay={0.4}
      trigger="hover"
    >
      <button
        type="button"
        aria-label={label}
        aria-pressed={isPressed}
        aria-expanded={isOpen}
        data-bordered={isBordered || undefined}
        className={className === undefined ? s.button : `${s.button} ${className}`}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
