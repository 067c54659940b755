import type { ReactNode } from 'react';
import s from './Chip.module.css';

export type ChipTone = 'plain' | 'warn' | 'danger' | 'ai' | 'ok' | 'brand' | 'vip';

export function Chip({
  tone = 'plain',
  icon,
  title,
  children,
}: {
  tone?: ChipTone;
  icon?: ReactNode;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={s.chip} data-tone={tone} title={title}>
      {icon}
      <span className={s.text}>{children}</span>
    </span>
  );
}
