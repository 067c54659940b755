import { useEffect, useId, useRef } from 'react';
import s from './FaqEditor.module.css';
import { limits } from './limits.ts';

export function QuestionField(props: {
  label: string;
  hint: string;
  lang?: string;
  value: string;
  error: string | undefined;
  isReadOnly: boolean;
  isFocused?: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isFocused = props.isFocused === true;
  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);
  return (
    <div className={s.field}>
      <label className={s.label} htmlFor={id}>
        {props.label}
      </label>
      <span className={s.box} data-invalid={props.error !== undefined || undefined}>
        <input
          ref={input}
          id={id}
          className={s.input}
          lang={props.lang}
          placeholder={props.hint}
          maxLength={limits.questionCharacters}
          readOnly={props.isReadOnly}
          aria-invalid={props.error !== undefined}
          aria-describedby={props.error === undefined ? undefined : `${id}-error`}
          value={props.value}
          onChange={(e) => props.onChange(e.target.value)}
        />
        <span className={s.counter} aria-hidden="true">
          {props.value.length} / {limits.questionCharacters}
        </span>
      </span>
      {props.error !== undefined && (
        <p id={`${id}-error`} className={s.error} role="alert">
          {props.error}
        </p>
      )}
    </div>
  );
}
