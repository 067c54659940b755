import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrorOf } from '../settings/field-errors.ts';
import { errorText } from '../ui/error-text.ts';
import s from './Categories.module.css';

/** A name written in its place: Enter keeps it, Escape gives it up. */
export function CategoryName(props: {
  label: string;
  initial: string;
  onSave: (name: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['knowledge', 'settings']);
  const { initial, onSave, onClose } = props;
  const [name, setName] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const save = useMutation({ mutationFn: onSave, onSuccess: onClose });
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const submit = () => {
    const next = name.trim();
    if (next === '' || next === initial) return onClose();
    if (!save.isPending) save.mutate(next);
  };
  const refused = fieldErrorOf(save.error);
  const why = save.error && (refused ? refused.why : errorText(save.error));
  return (
    <li className={s.naming}>
      <input
        ref={input}
        className={s.input}
        aria-label={props.label}
        aria-invalid={why !== null}
        aria-describedby={why === null ? undefined : id}
        placeholder={t('category.nameHint')}
        maxLength={120}
        value={name}
        onChange={(e) => {
          save.reset();
          setName(e.target.value);
        }}
        onBlur={submit}
        onKeyDown={(e) => {
          if (e.nativeEvent.isComposing) return;
          if (e.key === 'Enter') submit();
          if (e.key === 'Escape') onClose();
        }}
      />
      {why !== null && (
        <p id={id} className={s.why} role="alert">
          {why}
        </p>
      )}
    </li>
  );
}
