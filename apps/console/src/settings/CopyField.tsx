import type { ReactNode } from 'react';
import { CopyButton } from './CopyButton.tsx';
import s from './CopyField.module.css';

/** One value on one line, with its own copy button. `hasFocus`: it has just come, to be copied. */
export function CopyField(props: { label: string; value: string; hasFocus?: boolean }) {
  const { label, value, hasFocus } = props;
  return (
    <div className={s.field}>
      <p className={s.label}>{label}</p>
      <div className={s.box}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a value that is cut off has to be scrolled */}
        <code className={s.value} tabIndex={0}>
          {value}
        </code>
        <CopyButton text={value} what={label} hasFocus={hasFocus} />
      </div>
    </div>
  );
}

/** Several lines; `isWrapped` for one long line that is to be seen whole. */
export function CopyBlock(props: {
  label: string;
  value: string;
  isWrapped?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={s.block}>
      <div className={s.head}>
        <span className={s.tabs}>{props.children ?? props.label}</span>
        <CopyButton text={props.value} what={props.label} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region has to take the focus */}
      <pre className={s.code} data-wrapped={props.isWrapped || undefined} tabIndex={0}>
        <code>{props.value}</code>
      </pre>
    </div>
  );
}
