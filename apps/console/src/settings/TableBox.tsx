import type { ReactNode } from 'react';
import s from './Table.module.css';

/** Where rows scroll that hold nothing to press: a keyboard scrolls what has the focus. */
export function TableBox(props: { label: string; isReadOnly: boolean; children: ReactNode }) {
  return (
    <section className={s.box} aria-label={props.label} tabIndex={props.isReadOnly ? 0 : undefined}>
      {props.children}
    </section>
  );
}
