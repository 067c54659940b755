import type { ReactNode } from 'react';
import s from './ProfileMenu.module.css';

/** One of a few, all of them visible: native radios, drawn as a bar. */
export function Segments<V extends string>(props: {
  name: string;
  legend: string;
  value: V;
  options: { value: V; label: ReactNode }[];
  onChange: (value: V) => void;
}) {
  return (
    <fieldset className={s.section}>
      <legend>{props.legend}</legend>
      <div className={s.segments}>
        {props.options.map(({ value, label }) => (
          <label key={value} className={s.segment}>
            <input
              type="radio"
              name={props.name}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
