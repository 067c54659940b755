import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../panel/view.ts';
import { fill } from '../words.ts';
import { type LazyWords, lazyDictionary } from './words.ts';

export type FieldKey = 'name' | 'email' | 'phone' | 'topic' | 'text';
export interface Field {
  key: FieldKey;
  isRequired: boolean;
  /** One of those so marked is enough; the server, which may know one already, insists on it. */
  isEither?: boolean;
}
export type Values = Partial<Record<FieldKey, string>>;
type Errors = Partial<Record<FieldKey, string>>;

const patterns: Partial<Record<FieldKey, [RegExp, keyof LazyWords]>> = {
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'badEmail'],
  phone: [/^[+\d][\d\s()-]{4,}$/, 'badPhone'],
};

const check = (fields: Field[], values: Values, w: LazyWords): Errors => {
  const errors: Errors = {};
  for (const { key, isRequired } of fields) {
    const value = values[key]?.trim();
    const [pattern, complaint] = patterns[key] ?? [];
    if (!value && isRequired) errors[key] = fill(w.required, w[key]);
    if (value && pattern && complaint && !pattern.test(value)) errors[key] = w[complaint];
  }
  return errors;
};

const kinds = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  phone: { type: 'tel', autocomplete: 'tel' },
  topic: { type: 'text', autocomplete: 'off' },
} as const;

interface FormProps extends Pick<View, 's'> {
  title: string;
  note: string;
  fields: Field[];
  action: string;
  initial?: Values;
  /** Answers what is wrong with it as a whole: something in the fields after the first. */
  onSend(values: Values): Promise<string | undefined>;
  onCancel?(): void;
}

/** A short form: labels on top, faults under their field, focus on the first of them. */
export const Fields = (props: FormProps) => {
  const { s, title, note, fields, action, initial = {}, onCancel } = props;
  const [values, setValues] = useState<Values>(initial);
  const [errors, setErrors] = useState<Errors>({});
  const [fault, setFault] = useState<string>();
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const w = lazyDictionary[s.locale];

  const focus = (field: Field | undefined) =>
    field && form.current?.querySelector<HTMLElement>(`[name=${field.key}]`)?.focus();
  useEffect(() => {
    if (fault) focus(fields[1]);
  }, [fault]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const found = check(fields, values, w);
    setErrors(found);
    setFault(undefined);
    const first = fields.find(({ key }) => found[key]);
    if (first) return focus(first);
    setSending(true);
    const filled = Object.entries(values).flatMap(([key, value]) =>
      value?.trim() ? [[key, value.trim()]] : [],
    );
    setFault(await props.onSend(Object.fromEntries(filled) as Values));
    setSending(false);
  };

  const either = fields.find((f) => f.isEither);

  const draw = (field: Field) => {
    const { key, isRequired, isEither } = field;
    const notes = [isEither && 'f-either', errors[key] && `e-${key}`].filter(Boolean);
    const shared = {
      id: `f-${key}`,
      name: key,
      value: values[key] ?? '',
      required: isRequired,
      'aria-invalid': !!errors[key],
      'aria-describedby': notes.join(' ') || undefined,
      onInput: (e: Event) =>
        setValues({ ...values, [key]: (e.currentTarget as HTMLInputElement).value }),
    };
    return (
      <div key={key}>
        {field === either && (
          <small class="note" id="f-either">
            {w.eitherNote}
          </small>
        )}
        <label for={shared.id}>{isRequired || isEither ? w[key] : fill(w.optional, w[key])}</label>
        {key === 'text' ? (
          <textarea {...shared} rows={3} maxLength={20_000} />
        ) : (
          <input {...shared} {...kinds[key]} maxLength={key === 'phone' ? 40 : 120} />
        )}
        {errors[key] && (
          <small class="bad" id={`e-${key}`}>
            {errors[key]}
          </small>
        )}
      </div>
    );
  };

  return (
    <form class="form" ref={form} noValidate onSubmit={submit} aria-label={title}>
      <div>
        <h3>{title}</h3>
        <p>{note}</p>
      </div>
      {fields.map(draw)}
      {fault && (
        <small class="bad" role="alert">
          {fault}
        </small>
      )}
      <div class="ways">
        {onCancel && (
          <button type="button" class="plain" onClick={onCancel}>
            {w.cancel}
          </button>
        )}
        <button type="submit" class="primary" disabled={isSending}>
          {action}
        </button>
      </div>
    </form>
  );
};
