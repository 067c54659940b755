import type { FormInstance } from 'antd/es/form';
import { errorText } from '../ui/error-text.ts';
import d from './Dialog.module.css';
import { refusedField } from './refused-field.ts';

/** A refusal that is about no field of the form; those that are stand at their field. */
export function RefusalNote<V>({ error, form }: { error: unknown; form: FormInstance<V> }) {
  if (!error || refusedField(form, error) !== undefined) return null;
  return (
    <p className={d.error} role="alert">
      {errorText(error)}
    </p>
  );
}
