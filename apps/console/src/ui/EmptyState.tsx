import type { ReactNode } from 'react';
import s from './EmptyState.module.css';

/** Why it is empty, and one thing to do about it. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  isPage = false,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Nothing else is on the page. */
  isPage?: boolean;
}) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={s.empty}>
      {icon !== undefined && <span className={s.icon}>{icon}</span>}
      <Title className={s.title}>{title}</Title>
      {children !== undefined && <p className={s.why}>{children}</p>}
      {action}
    </div>
  );
}
