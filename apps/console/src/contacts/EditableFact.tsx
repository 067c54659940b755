import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import { fieldErrorOf } from '../settings/field-errors.ts';
import { errorText } from '../ui/error-text.ts';
import s from './Pane.module.css';

/** The value, and in its place the field that changes it; what is refused stays there with the reason. */
export function EditableFact(props: {
  label: string;
  value: string;
  /** How it looks while nobody changes it. */
  shown?: ReactNode;
  options?: { value: string; label: string }[];
  maxLength: number;
  type?: 'text' | 'email' | 'tel';
  mayChange: boolean;
  onSave: (value: string) => Promise<unknown>;
  onRemove?: () => void;
}) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  const { label, value, shown, options, mayChange, onSave, onRemove } = props;
  const [text, setText] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setText(null);
    save.reset();
    requestAnimationFrame(() => pencil.current?.focus());
  };
  const save = useMutation({ mutationFn: onSave, onSuccess: close });
  const submit = () => {
    if (text === null || save.isPending) return;
    if (text.trim() === value) return close();
    save.mutate(text.trim());
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.key === 'Enter' && !e.nativeEvent.isComposing) submit();
    if (e.key === 'Escape') {
      e.stopPropagation();
      close();
    }
  };
  const wrong = save.error && (fieldErrorOf(save.error)?.why ?? errorText(save.error));
  return (
    <>
      <dt title={label}>{label}</dt>
      <dd>
        {text === null ? (
          <span className={s.value}>
            <span className={value === '' ? `${s.text} ${s.empty}` : s.text}>
              {value === '' ? t('facts.empty') : (shown ?? value)}
            </span>
            {mayChange && (
              <button
                ref={pencil}
                type="button"
                className={s.tool}
                aria-label={t('facts.edit', { label })}
                onClick={() => setText(value)}
              >
                <Pencil size={13} />
              </button>
            )}
            {mayChange && onRemove && (
              <button
                type="button"
                className={s.tool}
                aria-label={t('facts.remove', { label })}
                onClick={onRemove}
              >
                <Trash2 size={13} />
              </button>
            )}
          </span>
        ) : (
          <span className={s.form}>
            {options ? (
              <select
                className={s.input}
                // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
                autoFocus
                aria-label={label}
                aria-describedby={id}
                value={text}
                onChange={(e) => setText(e.target.value)}
                onKeyDown={onKeyDown}
              >
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            ) : (
              <input
                className={s.input}
                // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
                autoFocus
                type={props.type ?? 'text'}
                aria-label={label}
                aria-describedby={id}
                aria-invalid={wrong ? true : undefined}
                maxLength={props.maxLength}
                value={text}
                onChange={(e) => setText(e.target.value)}
                onKeyDown={onKeyDown}
              />
            )}
            <span id={id} className={s.wrong} role="alert">
              {wrong}
            </span>
            <span className={s.buttons}>
              <Button size="small" onClick={close}>
                {t('frame:cancel')}
              </Button>
              <Button size="small" type="primary" loading={busy(save.isPending)} onClick={submit}>
                {t('save')}
              </Button>
            </span>
          </span>
        )}
      </dd>
    </>
  );
}
