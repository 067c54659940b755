import Input from 'antd/es/input';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { isClock, readClock, stepClock } from './clock.ts';
import s from './Hours.module.css';

/** A time of day: written in any usual way, or moved by half an hour with the arrow keys. */
export function ClockField(props: {
  label: string;
  value: string;
  isEnd?: boolean;
  onChange: (clock: string) => void;
}) {
  const { label, value, isEnd = false, onChange } = props;
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const read = readClock(text);
    if (steps === undefined || !isClock(read, isEnd)) return;
    event.preventDefault();
    onChange(stepClock(read, steps, isEnd));
  };
  return (
    <Input
      className={s.clock}
      aria-label={label}
      inputMode="numeric"
      maxLength={5}
      placeholder="09:00"
      status={isClock(readClock(text), isEnd) ? undefined : 'error'}
      value={text}
      onChange={(e) => setText(e.target.value)}
      onBlur={() => onChange(readClock(text))}
      onPressEnter={() => onChange(readClock(text))}
      onKeyDown={onKeyDown}
    />
  );
}
