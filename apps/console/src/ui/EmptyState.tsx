import type { ReactNode } from 'react';
import s from './EmptyState.module.css';

/** Why it is empty, and one thing to do about it. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={s.empty}>
      {icon !== undefined && <span className={s.icon}>{icon}</span>}
      <p className={s.title}>{title}</p>
      {children !== undefined && <p className={s.why}>{children}</p>}
      {action}
    </div>
  );
}
