import type { ReactNode } from 'react';
import { Definition } from './Definition.tsx';
import type { Metric } from './metrics.ts';
import s from './Pane.module.css';

/** One part of the page: a heading with its definition, what belongs to it, and the thing itself. */
export function Pane({
  title,
  metric,
  note,
  columns,
  children,
}: {
  title: string;
  metric?: Metric;
  note?: ReactNode;
  columns: 2 | 4;
  children: ReactNode;
}) {
  return (
    <section className={s.pane} data-columns={columns} aria-label={title}>
      <header className={s.head}>
        <h2 className={s.title}>{title}</h2>
        {metric && <Definition metric={metric} name={title} />}
        <div className={s.note}>{note}</div>
      </header>
      {children}
    </section>
  );
}
