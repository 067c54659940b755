import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import s from './SignIn.module.css';

export function PasswordField(props: {
  label: string;
  autoComplete: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
  isInvalid?: boolean;
  /** What is wrong with it; said in place of the help. */
  fault?: string | null;
  help?: string;
  minLength?: number;
  aside?: ReactNode;
}) {
  const { t } = useTranslation('agents');
  const [isShown, setShown] = useState(false);
  const id = useId();
  const fault = props.fault ?? null;
  return (
    <div className={s.field}>
      <span className={s.labelRow}>
        <label className={s.label} htmlFor={id}>
          {props.label}
        </label>
        {props.aside}
      </span>
      <span className={s.password}>
        <input
          id={id}
          className={s.input}
          type={isShown ? 'text' : 'password'}
          name="password"
          autoComplete={props.autoComplete}
          required
          minLength={props.minLength}
          value={props.value}
          aria-invalid={props.isInvalid || fault !== null}
          aria-describedby={fault === null && props.help === undefined ? undefined : `${id}-help`}
          onChange={(e) => props.onChange(e.target.value)}
        />
        <button
          type="button"
          className={s.eye}
          aria-label={t(isShown ? 'signIn.hide' : 'signIn.show')}
          aria-pressed={isShown}
          onClick={() => setShown((is) => !is)}
        >
          {isShown ? <Eye size={17} /> : <EyeOff size={17} />}
        </button>
      </span>
      {fault !== null ? (
        <span id={`${id}-help`} className={s.fault} role="alert">
          {fault}
        </span>
      ) : (
        props.help !== undefined && (
          <span id={`${id}-help`} className={s.help}>
            {props.help}
          </span>
        )
      )}
    </div>
  );
}
